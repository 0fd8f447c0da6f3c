using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>Privileges on a table as Define said them.</summary>
internal sealed record GrantSpec(ValueList<string> Privileges, string Role, Column[] Columns);
