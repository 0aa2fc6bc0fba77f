using System.Diagnostics.Metrics;

namespace LiveBlog.Application.Tests;

/// <summary>What a meter has measured since this began to listen to it; counts that others keep, since they began.</summary>
public sealed class Readings : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly Dictionary<(string Name, object? Kind), double> values = [];

    /// <param name="meter">The meter of one container: those of other tests have the same name.</param>
    public Readings(Meter meter)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Meter == meter)
            {
                self.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Note(instrument, value, tags));
        listener.Start();
    }

    /// <summary>The value of a counter, of one kind if it tells kinds apart; of a histogram, how many values it was given.</summary>
    public double this[string name, string? kind = null]
    {
        get
        {
            listener.RecordObservableInstruments();
            lock (values)
            {
                return values.GetValueOrDefault((name, kind));
            }
        }
    }

    public void Dispose() => listener.Dispose();

    private void Note(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = (instrument.Name, tags.Length > 0 ? tags[0].Value : null);
        lock (values)
        {
            values[key] = instrument.IsObservable ? value : values.GetValueOrDefault(key) + 1;
        }
    }
}
