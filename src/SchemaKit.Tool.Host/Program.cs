using System.Text.Json;
using SchemaKit.Tool.Host;

// Arguments: the user's assembly, the database class (empty for the only one), the file for the answer.
ParentWatch.Start();
var answer = SchemaReader.Read(args[0], args[1]);
File.WriteAllText(args[2], JsonSerializer.Serialize(answer, AnswerJson.Default.Answer));

// Threads of the user's code must not keep the process alive.
Environment.Exit(0);
