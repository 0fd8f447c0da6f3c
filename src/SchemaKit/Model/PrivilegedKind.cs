namespace SchemaKit.Model;

/// <summary>The kinds of object that default privileges speak of.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html"/>
public enum PrivilegedKind
{
    /// <summary>Tables and views.</summary>
    Tables,

    /// <summary>Sequences.</summary>
    Sequences,

    /// <summary>Functions and procedures.</summary>
    Routines,

    /// <summary>Types and domains.</summary>
    Types,

    /// <summary>Schemas.</summary>
    Schemas,

    /// <summary>Large objects (PostgreSQL 18).</summary>
    LargeObjects,
}
