using System.Text.Encodings.Web;
using System.Text.Json;
using LiveBlog.Load;
using LiveBlog.Load.Measures;
using Microsoft.Extensions.Configuration;

const string Usage = """
    usage: dotnet run -c Release --project tests/LiveBlog.Load -- MEASURE [--option VALUE]…

    Publishes the server for this machine, starts it on a data folder of its own, and prints what was measured as JSON.

      serve     starts the server for another load client, and tells how to reach it   --every MS publishes an entry that often
      streams   readers on streams, one entry after the other                          --readers 1000 --events 10 --interval 1000 --stalled 0.05 --rounds 1
      cuts      streams cut, laggards, the server killed and started again             --readers 1000 --seconds 30 --rate 20
      pages     a page against nginx, rendered each time, and while entries come       --seconds 4 --rounds 3      needs nginx with brotli_static, and wrk
      publish   the API against the same rows by prepared transactions                 --clients 4 --seconds 10 --rounds 3
      pollers   what reaches the server behind a cache, whatever the number of pollers --seconds 30                needs nginx
      start     start to first answered page, against a bare application               --entries 20000 --rounds 5
      size      first page of a small blog and of a large one                          --entries 20000 --rounds 200

      --server FOLDER   one that is published already, instead of this checkout's
    """;

var options = new ConfigurationBuilder().AddCommandLine(args.Length > 0 ? args[1..] : []).Build();
IMeasure? measure = args is [var name, ..] ? name switch
{
    "serve" => new Serve(),
    "streams" => new Streams(),
    "cuts" => new Cuts(),
    "pages" => new Pages(),
    "publish" => new Publishing(),
    "pollers" => new Pollers(),
    "start" => new Start(),
    "size" => new Size(),
    _ => null,
} : null;
if (measure is null)
{
    await Console.Error.WriteLineAsync(Usage);
    return 2;
}

try
{
    var figures = await measure.RunAsync(new Options(options));
    Console.WriteLine(JsonSerializer.Serialize(figures, new JsonSerializerOptions { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    return 0;
}
catch (MeasureException cannot)
{
    await Console.Error.WriteLineAsync(cannot.Message);
    return 1;
}
