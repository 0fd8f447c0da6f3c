using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Designs;

/// <summary>Better designs as JSON.</summary>
internal static class DesignJson
{
    // Scripts are read by people too: quotes stay what they are.
    private static readonly JsonWriterOptions s_options =
        new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<BetterDesign> designs)
    {
        using var memory = new MemoryStream();
        using (var writer = new Utf8JsonWriter(memory, s_options))
        {
            writer.WriteStartArray();
            foreach (var design in designs)
                Write(design, writer);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(memory.ToArray());
    }

    private static void Write(BetterDesign design, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("table", design.Before.Name.ToString());
        writer.WriteStartArray("tables");
        foreach (var table in design.Parts.Select(part => part.Table).Prepend(design.After))
            Write(table, writer);
        writer.WriteEndArray();
        Write("lostDependencies", design.Lost, writer);
        Write("notes", design.Notes, writer);
        var script = MovingScript.Of(design);
        writer.WriteString("move", script.Move);
        writer.WriteString("drop", script.Drop);
        writer.WriteEndObject();
    }

    private static void Write(TableModel table, Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("name", table.Name.ToString());
        Write("columns", table.Columns.Select(c => c.Name), writer);
        Write("key", table.PrimaryKey?.Columns ?? [], writer);
        writer.WriteEndObject();
    }

    private static void Write(string name, IEnumerable<string> texts, Utf8JsonWriter writer)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
