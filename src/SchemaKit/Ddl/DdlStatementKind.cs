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

    /// <summary><c>create domain</c>.</summary>
    CreateDomain,

    /// <summary><c>create sequence</c>.</summary>
    CreateSequence,

    /// <summary><c>create text search configuration</c>.</summary>
    CreateTextSearchConfiguration,

    /// <summary><c>alter text search configuration</c>.</summary>
    AlterTextSearchConfiguration,

    /// <summary><c>create function</c> or <c>create procedure</c>.</summary>
    CreateRoutine,

    /// <summary><c>create table</c>, of a partition too.</summary>
    CreateTable,

    /// <summary><c>alter table</c> for what <c>create table</c> cannot say.</summary>
    AlterTable,

    /// <summary><c>alter table … add constraint</c> or <c>alter domain … add constraint</c>.</summary>
    AddConstraint,

    /// <summary><c>create index</c>.</summary>
    CreateIndex,

    /// <summary><c>alter index … attach partition</c>.</summary>
    AttachIndex,

    /// <summary><c>create statistics</c>.</summary>
    CreateStatistics,

    /// <summary><c>create view</c>.</summary>
    CreateView,

    /// <summary><c>create materialized view</c>.</summary>
    CreateMaterializedView,

    /// <summary>The SQL of an object that the model does not take apart.</summary>
    CreateRawObject,

    /// <summary>A statement that completes such an object.</summary>
    CompleteRawObject,

    /// <summary><c>alter sequence … owned by</c>.</summary>
    AlterSequence,

    /// <summary><c>create trigger</c>.</summary>
    CreateTrigger,

    /// <summary><c>create policy</c>.</summary>
    CreatePolicy,

    /// <summary><c>grant</c>.</summary>
    Grant,

    /// <summary><c>revoke</c>.</summary>
    Revoke,

    /// <summary><c>alter default privileges</c>.</summary>
    AlterDefaultPrivileges,

    /// <summary><c>comment on</c>.</summary>
    Comment,
}
