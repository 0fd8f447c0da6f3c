namespace SchemaKit.Ddl;

/// <summary>What a statement of a script does.</summary>
public enum DdlStatementKind
{
    /// <summary><c>create schema</c>.</summary>
    CreateSchema,

    /// <summary><c>create extension</c>.</summary>
    CreateExtension,

    /// <summary><c>create type</c>.</summary>
    CreateType,

    /// <summary><c>create table</c>.</summary>
    CreateTable,

    /// <summary><c>alter table</c> for what <c>create table</c> cannot say.</summary>
    AlterTable,

    /// <summary><c>alter table … add constraint</c>.</summary>
    AddConstraint,

    /// <summary><c>create index</c>.</summary>
    CreateIndex,

    /// <summary><c>create policy</c>.</summary>
    CreatePolicy,

    /// <summary><c>comment on</c>.</summary>
    Comment,
}
