namespace SchemaKit;

/// <summary>How the name of a C# member becomes the name of a table or column.</summary>
public enum IdentifierCase
{
    /// <summary><c>UserId</c> becomes <c>user_id</c>, <c>HTTPServer</c> becomes <c>http_server</c>.</summary>
    SnakeCase,

    /// <summary><c>UserId</c> stays <c>UserId</c>, and has to be quoted in SQL.</summary>
    AsWritten,
}
