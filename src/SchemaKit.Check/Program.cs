using SchemaKit.Check;

// Argument: the file in which the build says what to check. What the schema prints is no finding.
var findings = Console.Out;
Console.SetOut(Console.Error);
Console.SetIn(TextReader.Null);
var request = CheckRequest.Read(args[0]);
References.Resolve(request);
var isClean = SchemaCheck.Run(request, findings);
findings.Flush();
if (isClean)
    File.WriteAllText(request.Marker, "");

// Threads of the user's code must not keep the process alive.
Environment.Exit(0);
