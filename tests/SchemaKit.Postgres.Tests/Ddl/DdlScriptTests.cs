using SchemaKit.Ddl;
using SchemaKit.Model;
using static SchemaKit.Postgres.Tests.Ddl.Columns;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class DdlScriptTests
{
    private static readonly DatabaseModel s_shop = new()
    {
        Schemas = [new("shop") { Comment = "What is sold." }],
        Enums = [new(new("shop", "order_status"), ["open", "paid"])],
        Tables =
        [
            new(new("shop", "orders"))
            {
                Comment = "What customers want.",
                HasRowSecurity = true,
                Columns =
                [
                    BigInt("id") with { Identity = new(IdentityGeneration.Always) },
                    BigInt("user") with { Comment = "Who wants it." },
                    new("status", new("order_status") { Schema = "shop" }) { Default = new("'open'") },
                    new("created_at", new("timestamp with time zone")) { Default = new("now()") },
                ],
                PrimaryKey = new("orders_pkey", ["id"]),
                ForeignKeys =
                [
                    new("orders_user_fkey", ["user"], new("public", "users"), ["id"])
                    {
                        OnDelete = ReferentialAction.Cascade,
                    },
                ],
                Indexes = [new("orders_user_idx", [IndexKeyModel.Of("user")]) { Predicate = new("status = 'open'") }],
                Policies = [new("own", SqlCommand.Select) { Using = new("\"user\" = app.current_user_id()") }],
            },
        ],
    };

    [Fact]
    public void A_script_is_pleasant_to_read() => DdlScript.Of(s_shop).ToString().Should().Be(
        """
        create schema shop;
        comment on schema shop is 'What is sold.';

        create type shop.order_status as enum ('open', 'paid');

        create table shop.orders (
          id bigint generated always as identity,
          "user" bigint not null,
          status shop.order_status not null default 'open',
          created_at timestamp with time zone not null default now(),
          constraint orders_pkey primary key (id),
          constraint orders_user_fkey foreign key ("user") references public.users (id) on delete cascade
        );
        alter table shop.orders enable row level security;
        comment on table shop.orders is 'What customers want.';
        comment on column shop.orders."user" is 'Who wants it.';

        create index orders_user_idx on shop.orders ("user") where status = 'open';

        create policy own on shop.orders for select
          using ("user" = app.current_user_id());

        """);

    [Fact]
    public void A_statement_says_what_it_does_and_to_what() =>
        DdlScript.Of(s_shop).Statements.Select(s => $"{s.Kind} {s.Object}").Should().Equal(
            "CreateSchema shop",
            "Comment shop",
            "CreateType shop.order_status",
            "CreateTable shop.orders",
            "AlterTable shop.orders",
            "Comment shop.orders",
            "Comment shop.orders.user",
            "CreateIndex shop.orders.orders_user_idx",
            "CreatePolicy shop.orders.own");

    [Fact]
    public void A_statement_has_no_semicolon_of_its_own() =>
        DdlScript.Of(s_shop).Statements.Should()
            .OnlyContain(s => !s.Text.EndsWith(';') && s.ToString() == $"{s.Text};");

    [Fact]
    public void An_empty_model_is_an_empty_script() => DdlScript.Of(new DatabaseModel()).ToString().Should().BeEmpty();

    [Fact]
    public void A_column_can_be_generated_when_it_is_read() =>
        DdlScript.Of(new DatabaseModel
        {
            Tables =
            [
                new(new("public", "t"))
                {
                    Columns = [BigInt("a") with { IsNullable = true, Generated = new("b + 1"), IsVirtual = true }],
                },
            ],
        }).ToString().Should().Contain("  a bigint generated always as (b + 1) virtual\n");
}
