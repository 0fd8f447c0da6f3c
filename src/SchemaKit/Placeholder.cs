namespace SchemaKit;
internal static class Placeholder;
