namespace SchemaKit.Tool.Connections;

/// <summary>The file that gives names to servers: sections with libpq's keywords.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/libpq-pgservice.html"/>
internal static class ServiceFile
{
    /// <exception cref="FailureException">There is no such service, or its section cannot be understood.</exception>
    public static Dictionary<string, string> Read(string service, Func<string, string?> environment)
    {
        var files = Files(environment).Where(File.Exists).ToArray();
        foreach (var file in files)
        {
            if (Section(file, service) is { } section)
                return section;
        }

        var looked = files.Length == 0 ? "there is no service file" : $"not in {string.Join(" or ", files)}";
        throw new FailureException($"The service {service} is not defined: {looked}.");
    }

    private static IEnumerable<string> Files(Func<string, string?> environment)
    {
        yield return environment("PGSERVICEFILE") is { Length: > 0 } named
            ? named
            : Path.Combine(environment("HOME") ?? "", ".pg_service.conf");
        if (environment("PGSYSCONFDIR") is { Length: > 0 } folder)
            yield return Path.Combine(folder, "pg_service.conf");
    }

    private static Dictionary<string, string>? Section(string file, string service)
    {
        Dictionary<string, string>? section = null;
        var number = 0;
        foreach (var line in File.ReadLines(file).Select(line => line.Trim()))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line[0] == '[')
            {
                if (section is not null)
                    return section;
                section = line == $"[{service}]" ? [] : null;
            }
            else if (section is not null)
            {
                var equals = line.IndexOf('=', StringComparison.Ordinal);
                if (equals < 0)
                    throw new FailureException($"{file}({number}): the line has no =; write keyword=value.");
                section.TryAdd(line[..equals].Trim(), line[(equals + 1)..].Trim());
            }
        }

        return section;
    }
}
