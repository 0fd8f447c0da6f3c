using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>A time as text or as a number: no arithmetic, no zone, and no check that it is one.</summary>
internal sealed class TimeAsText() : MistypedColumn("SK2015", "time-as-text")
{
    private static readonly TypeGuess s_instant = new("an instant", "timestamptz", "Pg.Timestamptz()");
    private static readonly TypeGuess s_date = new("a date", "date", "Pg.Date()");
    private static readonly TypeGuess s_time = new("a time", "timestamptz or time");

    private protected override TypeGuess? Guess(TableModel table, ColumnModel column)
    {
        var type = BuiltInType.ScalarNameOf(column.Type);
        var isText = BuiltInType.IsText(type);
        if (!isText && type is not ("integer" or "bigint"))
            return null;
        return NameWords.LastOf(column.Name) switch
        {
            "at" or "ts" or "epoch" => s_instant,
            "date" => s_date,
            // A small number called a time is how long something takes.
            "time" when isText || type == "bigint" => s_time,
            _ => null,
        };
    }
}
