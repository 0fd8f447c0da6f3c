namespace SchemaKit.CSharp;

/// <summary>A naming convention as C# writes it, beside those that there are.</summary>
internal static class ConventionText
{
    public static string Of(NamingConvention convention)
    {
        var (name, known) = convention.PrimaryKey == NamingConvention.PostgreSql.PrimaryKey
            ? (nameof(NamingConvention.PostgreSql), NamingConvention.PostgreSql)
            : (nameof(NamingConvention.Default), NamingConvention.Default);
        var changes = new List<string>();
        if (convention.MemberNames != known.MemberNames)
            changes.Add($"{nameof(convention.MemberNames)} = {nameof(IdentifierCase)}.{convention.MemberNames}");
        Change(nameof(convention.PrimaryKey), convention.PrimaryKey, known.PrimaryKey);
        Change(nameof(convention.Unique), convention.Unique, known.Unique);
        Change(nameof(convention.Index), convention.Index, known.Index);
        Change(nameof(convention.ForeignKey), convention.ForeignKey, known.ForeignKey);
        Change(
            nameof(convention.ForeignKeyWhenRepeated), convention.ForeignKeyWhenRepeated, known.ForeignKeyWhenRepeated);
        Change(nameof(convention.Check), convention.Check, known.Check);
        Change(nameof(convention.Exclusion), convention.Exclusion, known.Exclusion);
        var text = $"{nameof(NamingConvention)}.{name}";
        return changes.Count == 0 ? text : $"{text} with {{ {string.Join(", ", changes)} }}";

        void Change(string property, string template, string knownTemplate)
        {
            if (template != knownTemplate)
                changes.Add($"{property} = {CSharpText.Literal(template)}");
        }
    }
}
