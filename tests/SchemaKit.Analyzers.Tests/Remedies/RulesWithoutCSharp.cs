namespace SchemaKit.Analyzers.Tests.Remedies;

/// <summary>The rules that say no C# to write.</summary>
internal static class RulesWithoutCSharp
{
    /// <summary>Those that editors can put right all the same, by a fix that reads the source.</summary>
    public static IReadOnlyList<(string Fix, string[] Rules)> OtherFixes { get; } =
    [
        ("the member, the class or the text that has the name gets another",
            [
                "SK1001", "SK1002", "SK1003", "SK1006", "SK1007", "SK1008", "SK1009", "SK1010", "SK1011", "SK1012",
                "SK1013", "SK1015",
            ]),
        ("the XML summary becomes the comment", ["SK1201", "SK1202", "SK1205"]),
        ("the statement goes", ["SK0002", "SK2512", "SK3010", "SK4005", "SK4007", "SK5001", "SK5002", "SK5003"]),
        ("what a determinant determines gets a table of its own", ["SK6101", "SK6201"]),
    ];

    /// <summary>Why the others have no fix, except to be allowed.</summary>
    public static IReadOnlyList<(string Reason, string[] Rules)> Reasons { get; } =
    [
        ("it is about settings, allowances or the run, and not about a schema",
            ["SK0001", "SK0003", "SK0004", "SK0005"]),
        ("the analyzers ask it about the source, and it has no findings of a model",
            ["SK0006", "SK0007", "SK0008", "SK0009", "SK0010"]),
        ("no other name is proposed", ["SK1004", "SK1005", "SK1014", "SK1016", "SK1019"]),
        ("several types or values would do, and only the author knows which",
            [
                "SK2002", "SK2006", "SK2012", "SK2019", "SK2020", "SK2025", "SK2026", "SK2027", "SK2028", "SK2503",
                "SK4004", "SK7803",
            ]),
        ("null has come to mean something, or rows have to be put right first, and the author knows how",
            ["SK2501", "SK2502", "SK2507", "SK2508", "SK2509"]),
        ("a column, a key or an index is to go or to be another, and the author knows which",
            ["SK3005", "SK3015", "SK4006", "SK5006", "SK5008", "SK5014", "SK6503"]),
        ("whether its rows may be lost is the author's to say", ["SK7016"]),
        ("what the limits are is the author's to say", ["SK2510", "SK2511", "SK2513", "SK7507", "SK7802"]),
        ("which columns tell rows apart, or in which order they stand, is the author's to say",
            ["SK3003", "SK3004", "SK3007", "SK3008", "SK3011", "SK7801"]),
        ("what happens to the rows that refer is the author's to say",
            ["SK4009", "SK4010", "SK4012", "SK4013", "SK4014", "SK4016", "SK4018", "SK4020", "SK4021"]),
        ("the server's catalogue alone knows it, or an object of the server is to be put right there",
            ["SK3013", "SK5004", "SK7006", "SK7018", "SK7804"]),
        ("which of several indexes is wanted depends on the queries", ["SK5011", "SK5013", "SK5018", "SK5020"]),
        ("it is a question, and either answer is the author's", ["SK6102", "SK6205"]),
        ("it wants another design, with tables of its own",
            [
                "SK6001", "SK6002", "SK6003", "SK6004", "SK6005", "SK6006", "SK6204", "SK6301", "SK6401", "SK6501",
                "SK6505", "SK7001", "SK7002", "SK7005", "SK7007", "SK7008", "SK7009", "SK7010",
            ]),
        ("whether a deleted row keeps its key, and who tells of a change, is the author's to say",
            ["SK7506", "SK7508"]),
        ("who may do what is the author's to say",
            [
                "SK8003", "SK8005", "SK8007", "SK8008", "SK8009", "SK8010", "SK8011", "SK8012", "SK8014", "SK8017",
            ]),
        ("whether the rows or the declaration are wrong is the author's to say", ["SK6502"]),
        ("the text of a policy, a body or a default is to be written anew", ["SK8006", "SK8015", "SK8021", "SK8506"]),
    ];
}
