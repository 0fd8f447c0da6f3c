using System.Text;
using SchemaKit.Tool;

// Not the console's own encoding: JSON is UTF-8 wherever it is read.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Cli.RunAsync(args, Streams.OfConsole());
