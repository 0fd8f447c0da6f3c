using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <content>Triggers, statistics, privileges and storage.</content>
public sealed partial class TableDefinition
{
    /// <summary>A trigger: <c>t.Trigger("touch").Before(TriggerEvents.Update).Execute(Functions.Touch)</c>.</summary>
    /// <param name="name">The name in the database. Triggers of one event run in order of name.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createtrigger.html"/>
    public TriggerDefinition Trigger(
        string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Added(Spec.Triggers, new(name, SourceLocation.At(file, line)));

    /// <summary>Gives privileges on the table to a role.</summary>
    /// <param name="privileges">The privileges.</param>
    /// <param name="to">The role; <c>public</c> for everybody.</param>
    /// <param name="columns">The columns that the privileges are limited to; null for the whole table.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
    public GrantDefinition Grant(
        Privileges privileges,
        string to,
        Column[]? columns = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Added(Spec.Grants, new(PrivilegeWords.Of(privileges), to, columns ?? [], SourceLocation.At(file, line)));

    /// <summary>Writes all columns of old rows to the log, for logical replication without a primary key.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-REPLICA-IDENTITY"/>
    public void ReplicaIdentityFull() => Spec.ReplicaIdentity = ReplicaIdentity.Full;

    /// <summary>Writes nothing of old rows to the log: logical replication refuses updates and deletes.</summary>
    public void ReplicaIdentityNothing() => Spec.ReplicaIdentity = ReplicaIdentity.Nothing;

    /// <summary>Puts the rows in a tablespace.</summary>
    /// <param name="name">The name of the tablespace.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/manage-ag-tablespaces.html"/>
    public void Tablespace(string name) => Spec.Tablespace = name;

    /// <summary>Keeps the rows by another access method than the database's own.</summary>
    /// <param name="name">The name of the access method.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/tableam.html"/>
    public void AccessMethod(string name) => Spec.AccessMethod = name;
}
