using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>The name of a foreign key column says which table it refers to.</summary>
internal sealed class ForeignKeyColumnName() : Rule("SK1009", "foreign-key-column-name", Severity.Warning)
{
    private static readonly HashSet<string> s_audit = new(StringComparer.Ordinal)
    {
        "created_by", "updated_by", "deleted_by", "approved_by", "assigned_by", "reviewed_by", "published_by",
        "uploaded_by", "submitted_by", "verified_by", "rejected_by", "invited_by", "cancelled_by", "closed_by",
    };

    private static readonly HashSet<string> s_ownTree = new(StringComparer.Ordinal)
    {
        "parent_id", "root_id", "previous_id", "next_id",
    };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        HashSet<string>? reported = null;
        foreach (var key in table.ForeignKeysOfRows())
        {
            var singulars = Singulars(key.Target.Name, context);
            for (var i = 0; i < key.Columns.Count; i++)
            {
                var referenced = i < key.TargetColumns.Count ? key.TargetColumns[i] : "id";
                if (table.Column(key.Columns[i]) is { } column
                    && !NamesTarget(column.Name, referenced, singulars)
                    && !IsExcepted(table, key, column, referenced)
                    && !IsExceptedBySettings(context, key, column.Name, referenced)
                    && (reported ??= new(StringComparer.Ordinal)).Add(column.Name))
                {
                    yield return Report(table, key, column, Suggestion(column.Name, key, referenced, singulars[0]));
                }
            }
        }
    }

    private static bool IsExcepted(TableModel table, ForeignKeyModel key, ColumnModel column, string referenced) =>
        s_audit.Contains(column.Name)
        || (key.Target == table.Name && s_ownTree.Contains(column.Name))
        || (column.Name == "id" && table.PrimaryKey is { } primary && primary.Columns.Contains("id"))
        || (key.Columns.Count > 1 && IsOrEndsWith(column.Name, referenced))
        || column.IsDeclared(DeclarationKind.PolymorphicReference)
        || table.GroupColumns.Contains(column.Name);

    private static bool IsExceptedBySettings(
        RuleContext context, ForeignKeyModel key, string column, string referenced) =>
        context.Settings.AuditColumns.Contains(column)
        || context.Settings.Roles.Any(role => column == $"{role}_id" || column == $"{role}_{referenced}")
        || ((EndsWith(column, "id") || EndsWith(column, referenced))
            && context.AnyRoleTo.Any(pattern => pattern.Matches(key.Target)));

    private static bool NamesTarget(string column, string referenced, IReadOnlyList<string> singulars)
    {
        for (var i = 0; i < singulars.Count; i++)
        {
            if (NamesKey(column, singulars[i], "id")
                || NamesKey(column, singulars[i], referenced)
                || (SaysTable(referenced, singulars[i]) && IsOrEndsWith(column, referenced)))
                return true;
        }

        return false;
    }

    /// <summary>Whether the name of a column begins with that of its table.</summary>
    private static bool SaysTable(string column, string singular) =>
        column.StartsWith(singular, StringComparison.Ordinal)
        && (column.Length == singular.Length || column[singular.Length] == '_');

    /// <summary>Whether a column is <c>user_id</c>, or ends in <c>_user_id</c>.</summary>
    private static bool NamesKey(string column, string singular, string key)
    {
        var start = column.Length - singular.Length - 1 - key.Length;
        return start >= 0
            && (start == 0 || column[start - 1] == '_')
            && column[start + singular.Length] == '_'
            && column.EndsWith(key, StringComparison.Ordinal)
            && string.CompareOrdinal(column, start, singular, 0, singular.Length) == 0;
    }

    private static bool IsOrEndsWith(string column, string name) => column == name || EndsWith(column, name);

    /// <summary>Whether the last words of a column are those of a name, and not all of it.</summary>
    private static bool EndsWith(string column, string name) =>
        column.Length > name.Length
        && column[column.Length - name.Length - 1] == '_'
        && column.EndsWith(name, StringComparison.Ordinal);

    /// <summary>The singulars of a table's name, those without a prefix that says nothing first.</summary>
    private static IReadOnlyList<string> Singulars(string table, RuleContext context)
    {
        if (context.Settings.TablePrefixes.Count == 0)
            return context.Inflector.Singulars(table);
        var bare = context.Settings.TablePrefixes
            .Where(prefix => table.Length > prefix.Length && table.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => table.Substring(prefix.Length));
        return [.. bare.Append(table).SelectMany(context.Inflector.Singulars)];
    }

    private static string Suggestion(string column, ForeignKeyModel key, string referenced, string singular)
    {
        var target = SaysTable(referenced, singular) ? referenced : $"{singular}_{referenced}";
        var role = EndsWith(column, referenced)
            ? column.Substring(0, column.Length - referenced.Length - 1)
            : column;
        return role == referenced || role == singular || role == key.Target.Name ? target : $"{role}_{target}";
    }

    private Finding Report(TableModel table, ForeignKeyModel key, ColumnModel column, string newName) => new(
        this,
        Subject.Of(table, column),
        $"{table.Name.Name}.{column.Name} references {key.Target.Name}, but its name does not say so. "
        + $"Rename it to {newName}.",
        new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema).Renamed(newName));
}
