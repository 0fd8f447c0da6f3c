using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>A network address as text sorts as text, and takes anything.</summary>
internal sealed class AddressAsText() : MistypedColumn("SK2014", "address-as-text")
{
    private static readonly TypeGuess s_inet = new("an address", "inet", "Pg.Inet()", IsCast: true);
    private static readonly TypeGuess s_cidr = new("a network", "cidr", "Pg.Cidr()", IsCast: true);
    private static readonly TypeGuess s_mac = new("a hardware address", "macaddr", "Pg.MacAddr()", IsCast: true);

    private protected override TypeGuess? Guess(TableModel table, ColumnModel column)
    {
        if (!BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type)))
            return null;
        return NameWords.LastOf(column.Name) switch
        {
            "ip" or "ipaddress" => s_inet,
            "address" when NameWords.Of(column.Name) is [.., "ip", "address"] => s_inet,
            "address" when NameWords.Of(column.Name) is [.., "mac", "address"] => s_mac,
            "mac" => s_mac,
            "cidr" => s_cidr,
            _ => null,
        };
    }
}
