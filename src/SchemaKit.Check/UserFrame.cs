using System.Diagnostics;
using SchemaKit.Model;

namespace SchemaKit.Check;

/// <summary>Where the user's code threw.</summary>
internal static class UserFrame
{
    public static SourceLocation? Of(Exception exception)
    {
        while (exception is TypeInitializationException { InnerException: { } inner })
            exception = inner;
        var library = typeof(Database).Assembly;
        var frame = new StackTrace(exception, fNeedFileInfo: true).GetFrames()
            .FirstOrDefault(f => f.GetFileName() is not null && f.GetMethod()?.Module.Assembly != library);
        return frame is null ? null : new(frame.GetFileName()!, frame.GetFileLineNumber());
    }
}
