namespace SchemaKit.Testing.Search;

internal enum Platform
{
    Linux,
    MacOS,
    Windows,
}
