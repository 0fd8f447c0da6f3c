using System.CommandLine;
using SchemaKit;

namespace Bookshop;

public sealed class BookshopDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        Console.WriteLine($"{{ \"command line\": \"{typeof(Command).Assembly.GetName().Version}\" }}");
        Console.WriteLine($"input: {Console.In.ReadToEnd().Length}");
        d.Add<Books>();
    }
}
