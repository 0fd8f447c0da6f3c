using CsCheck;
using SchemaKit.Model;

namespace SchemaKit.Tests.Json;

public sealed class ModelJsonTests
{
    private static readonly DatabaseModel s_small = new()
    {
        Tables =
        [
            new(new("public", "orders"))
            {
                Columns =
                [
                    new("id", new("bigint")) { Identity = new(IdentityGeneration.Always) },
                    new("née", new("text")) { IsNullable = true, Storage = ColumnStorage.Plain },
                ],
                PrimaryKey = new("orders_pkey", ["id"]) { Location = new("Orders.cs", 12) },
                Indexes = [new("orders_née_idx", [new() { Column = "née", Nulls = NullsOrder.First }])],
            },
        ],
    };

    private const string SmallJson = """
        {
          "version": 1,
          "database": {
            "tables": [
              {
                "name": {
                  "schema": "public",
                  "name": "orders"
                },
                "columns": [
                  {
                    "name": "id",
                    "type": {
                      "name": "bigint"
                    },
                    "identity": {}
                  },
                  {
                    "name": "née",
                    "type": {
                      "name": "text"
                    },
                    "isNullable": true,
                    "storage": "plain"
                  }
                ],
                "primaryKey": {
                  "name": "orders_pkey",
                  "columns": [
                    "id"
                  ],
                  "location": {
                    "file": "Orders.cs",
                    "line": 12
                  }
                },
                "indexes": [
                  {
                    "name": "orders_née_idx",
                    "keys": [
                      {
                        "column": "née",
                        "nulls": "first"
                      }
                    ]
                  }
                ]
              }
            ]
          }
        }
        """ + "\n";

    [Fact]
    public void A_small_model_reads_like_this() => ModelJson.Write(s_small).Should().Be(SmallJson);

    [Fact]
    public void A_small_model_comes_back() => ModelJson.Read(SmallJson).Should().Be(s_small);

    [Fact]
    public void An_empty_model_comes_back() =>
        ModelJson.Read("""{ "version": 1, "database": {} }""").Should().Be(new DatabaseModel());

    [Fact]
    public void Every_settable_property_comes_back()
    {
        var model = EveryProperty.Database;
        EveryProperty.AtDefault(model).Should().BeEmpty();

        var read = ModelJson.Read(ModelJson.Write(model));

        read.Should().Be(model);
        EveryProperty.AtDefault(read).Should().BeEmpty();
        read.Tables[0].Location.Should().Be(model.Tables[0].Location);
        ModelJson.Write(read).Should().Be(ModelJson.Write(model));
    }

    [Fact]
    public void What_is_computed_is_not_written() =>
        ModelJson.Write(EveryProperty.Database).Should().NotContainAny("\"hasNullsFirst\"", "\"base\"", "\"span\"");

    [Fact]
    public void Any_model_comes_back() => RandomModels.Database.Sample(
        model =>
        {
            var json = ModelJson.Write(model);
            var read = ModelJson.Read(json);
            return read == model && ModelJson.Write(read) == json;
        },
        iter: 500);
}
