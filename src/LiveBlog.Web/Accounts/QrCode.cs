using System.Globalization;
using System.Text;

namespace LiveBlog.Web.Accounts;

/// <summary>
/// A QR code (ISO/IEC 18004) of a short text, as the one path of an SVG picture: byte mode, error correction level M, versions 1 to 10,
/// so at most 213 bytes.
/// </summary>
public sealed class QrCode
{
    // For versions 1 to 10 at level M: all codewords, those for correction in each block, and the blocks (ISO/IEC 18004, table 9).
    private static readonly int[] Codewords = [26, 44, 70, 100, 134, 172, 196, 242, 292, 346];
    private static readonly int[] Corrections = [10, 16, 26, 18, 24, 16, 18, 22, 22, 26];
    private static readonly int[] Blocks = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5];

    // Centres of the alignment patterns (annex E).
    private static readonly int[][] Alignments = [[], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50]];

    private readonly bool[,] dark;
    private readonly bool[,] isFunction;
    private readonly int version;

    private QrCode(int version, byte[] codewords)
    {
        this.version = version;
        Size = 17 + (4 * version);
        dark = new bool[Size, Size];
        isFunction = new bool[Size, Size];
        DrawFunctionPatterns();
        DrawCodewords(codewords);
        ChooseMask();
    }

    /// <summary>Modules on each side, without the quiet zone of four that belongs around it.</summary>
    public int Size { get; }

    /// <summary>Whether the module in that row and column is dark.</summary>
    public bool this[int row, int column] => dark[row, column];

    /// <summary>The code of a text.</summary>
    /// <param name="text">Is written as UTF-8.</param>
    /// <returns>Null if the text is too long.</returns>
    public static QrCode? Of(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var version = 1; version <= Codewords.Length; version++)
        {
            var room = Codewords[version - 1] - (Corrections[version - 1] * Blocks[version - 1]);
            var lengthBits = version < 10 ? 8 : 16;
            if (4 + lengthBits + (8 * bytes.Length) <= 8 * room)
            {
                return new QrCode(version, Interleave(version, Data(bytes, lengthBits, room)));
            }
        }

        return null;
    }

    /// <summary>The dark modules as an SVG path, in modules, from the corner of the quiet zone on.</summary>
    public string Path()
    {
        var path = new StringBuilder();
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                if (dark[row, column])
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{column + 4} {row + 4}h1v1h-1z");
                }
            }
        }

        return path.ToString();
    }

    private static byte[] Data(byte[] bytes, int lengthBits, int room)
    {
        var bits = new List<bool>();
        Append(bits, 0b0100, 4);
        Append(bits, bytes.Length, lengthBits);
        foreach (var each in bytes)
        {
            Append(bits, each, 8);
        }

        // Terminator, to the full byte, then the two padding bytes in turn.
        Append(bits, 0, Math.Min(4, (8 * room) - bits.Count));
        Append(bits, 0, (8 - (bits.Count % 8)) % 8);
        for (var padding = 0xec; bits.Count < 8 * room; padding ^= 0xec ^ 0x11)
        {
            Append(bits, padding, 8);
        }

        return [.. bits.Chunk(8).Select(octet => (byte)octet.Aggregate(0, (value, bit) => (value << 1) | (bit ? 1 : 0)))];
    }

    private static void Append(List<bool> bits, int value, int count)
    {
        for (var bit = count - 1; bit >= 0; bit--)
        {
            bits.Add(((value >> bit) & 1) == 1);
        }
    }

    // Cuts the data into blocks, the shorter ones first, adds to each its correction and takes them column by column.
    private static byte[] Interleave(int version, byte[] data)
    {
        var (blocks, corrections) = (Blocks[version - 1], Corrections[version - 1]);
        var shorter = blocks - (data.Length % blocks);
        var parts = new List<(byte[] Data, byte[] Correction)>();
        for (var (block, at) = (0, 0); block < blocks; block++)
        {
            var length = (data.Length / blocks) + (block < shorter ? 0 : 1);
            var part = data[at..(at + length)];
            parts.Add((part, Correction(part, corrections)));
            at += length;
        }

        var columns = Enumerable.Range(0, parts[^1].Data.Length).SelectMany(column => parts.Where(part => column < part.Data.Length).Select(part => part.Data[column]));
        return [.. columns, .. Enumerable.Range(0, corrections).SelectMany(column => parts.Select(part => part.Correction[column]))];
    }

    // The remainder of the data by the Reed-Solomon generator of that degree, over GF(256) with 0x11d.
    private static byte[] Correction(byte[] data, int degree)
    {
        var generator = new byte[degree];
        generator[^1] = 1;
        byte root = 1;
        for (var i = 0; i < degree; i++)
        {
            for (var j = 0; j < degree; j++)
            {
                generator[j] = (byte)(Multiply(generator[j], root) ^ (j + 1 < degree ? generator[j + 1] : 0));
            }

            root = Multiply(root, 2);
        }

        var remainder = new byte[degree];
        foreach (var each in data)
        {
            var factor = (byte)(each ^ remainder[0]);
            for (var i = 0; i < degree; i++)
            {
                remainder[i] = (byte)((i + 1 < degree ? remainder[i + 1] : 0) ^ Multiply(generator[i], factor));
            }
        }

        return remainder;
    }

    private static byte Multiply(byte one, byte other)
    {
        var product = 0;
        for (var bit = 7; bit >= 0; bit--)
        {
            product = (product << 1) ^ ((product >> 7) * 0x11d) ^ (((other >> bit) & 1) * one);
        }

        return (byte)product;
    }

    private void DrawFunctionPatterns()
    {
        for (var i = 0; i < Size; i++)
        {
            Set(6, i, i % 2 == 0);
            Set(i, 6, i % 2 == 0);
        }

        foreach (var (row, column) in ((int, int)[])[(3, 3), (3, Size - 4), (Size - 4, 3)])
        {
            DrawRings(row, column, 4, [true, true, false, true, false]);
        }

        var centres = Alignments[version - 1];
        foreach (var row in centres)
        {
            foreach (var column in centres)
            {
                // Not where the finders are.
                if (!((row == 6 && column == 6) || (row == 6 && column == centres[^1]) || (row == centres[^1] && column == 6)))
                {
                    DrawRings(row, column, 2, [true, false, true]);
                }
            }
        }

        DrawFormat(0);
        DrawVersion();
    }

    // Square rings around a centre: the colour of each, from the middle on.
    private void DrawRings(int row, int column, int radius, bool[] colours)
    {
        for (var down = -radius; down <= radius; down++)
        {
            for (var right = -radius; right <= radius; right++)
            {
                if (row + down >= 0 && row + down < Size && column + right >= 0 && column + right < Size)
                {
                    Set(row + down, column + right, colours[Math.Max(Math.Abs(down), Math.Abs(right))]);
                }
            }
        }
    }

    // Level M and the mask, with a BCH code, twice.
    private void DrawFormat(int mask)
    {
        var remainder = mask;
        for (var i = 0; i < 10; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> 9) * 0x537);
        }

        var bits = ((mask << 10) | remainder) ^ 0x5412;
        for (var i = 0; i < 15; i++)
        {
            var on = ((bits >> i) & 1) == 1;
            Set(i < 6 ? i : i < 8 ? i + 1 : Size - 15 + i, 8, on);
            Set(8, i < 8 ? Size - 1 - i : i == 8 ? 7 : 14 - i, on);
        }

        Set(Size - 8, 8, true);
    }

    private void DrawVersion()
    {
        if (version < 7)
        {
            return;
        }

        var remainder = version;
        for (var i = 0; i < 12; i++)
        {
            remainder = (remainder << 1) ^ ((remainder >> 11) * 0x1f25);
        }

        var bits = (version << 12) | remainder;
        for (var i = 0; i < 18; i++)
        {
            var on = ((bits >> i) & 1) == 1;
            Set(i / 3, Size - 11 + (i % 3), on);
            Set(Size - 11 + (i % 3), i / 3, on);
        }
    }

    // In pairs of columns from the right, up and down in turn, around what is there already.
    private void DrawCodewords(byte[] codewords)
    {
        var bit = 0;
        for (var right = Size - 1; right >= 1; right -= 2)
        {
            if (right == 6)
            {
                right = 5;
            }

            for (var step = 0; step < Size; step++)
            {
                var row = ((right + 1) & 2) == 0 ? Size - 1 - step : step;
                for (var column = right; column > right - 2; column--)
                {
                    if (!isFunction[row, column] && bit < codewords.Length * 8)
                    {
                        dark[row, column] = ((codewords[bit / 8] >> (7 - (bit % 8))) & 1) == 1;
                        bit++;
                    }
                }
            }
        }
    }

    private void ChooseMask()
    {
        var best = Enumerable.Range(0, 8).MinBy(mask =>
        {
            Mask(mask);
            DrawFormat(mask);
            var penalty = Penalty();
            Mask(mask);
            return penalty;
        });
        Mask(best);
        DrawFormat(best);
    }

    // Twice is not at all.
    private void Mask(int mask)
    {
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                var inverts = mask switch
                {
                    0 => (row + column) % 2 == 0,
                    1 => row % 2 == 0,
                    2 => column % 3 == 0,
                    3 => (row + column) % 3 == 0,
                    4 => ((row / 2) + (column / 3)) % 2 == 0,
                    5 => (row * column % 2) + (row * column % 3) == 0,
                    6 => ((row * column % 2) + (row * column % 3)) % 2 == 0,
                    _ => (((row + column) % 2) + (row * column % 3)) % 2 == 0,
                };
                dark[row, column] ^= inverts && !isFunction[row, column];
            }
        }
    }

    // What makes a code hard to read (7.8.3): long runs, blocks, what looks like a finder, too much of one colour.
    private int Penalty()
    {
        var penalty = 0;
        for (var line = 0; line < Size; line++)
        {
            penalty += LinePenalty(Enumerable.Range(0, Size).Select(at => dark[line, at])) + LinePenalty(Enumerable.Range(0, Size).Select(at => dark[at, line]));
        }

        var darkModules = 0;
        for (var row = 0; row < Size; row++)
        {
            for (var column = 0; column < Size; column++)
            {
                darkModules += dark[row, column] ? 1 : 0;
                if (row + 1 < Size && column + 1 < Size
                    && dark[row, column] == dark[row, column + 1] && dark[row, column] == dark[row + 1, column] && dark[row, column] == dark[row + 1, column + 1])
                {
                    penalty += 3;
                }
            }
        }

        return penalty + (10 * (Math.Abs((darkModules * 100 / (Size * Size)) - 50) / 5));
    }

    private static int LinePenalty(IEnumerable<bool> modules)
    {
        var line = string.Concat(modules.Select(module => module ? '1' : '0'));
        var penalty = 0;
        for (var (start, at) = (0, 1); at <= line.Length; at++)
        {
            if (at == line.Length || line[at] != line[start])
            {
                penalty += at - start >= 5 ? at - start - 2 : 0;
                start = at;
            }
        }

        foreach (var finder in (string[])["10111010000", "00001011101"])
        {
            for (var at = line.IndexOf(finder, StringComparison.Ordinal); at >= 0; at = line.IndexOf(finder, at + 1, StringComparison.Ordinal))
            {
                penalty += 40;
            }
        }

        return penalty;
    }

    private void Set(int row, int column, bool isDark)
    {
        dark[row, column] = isDark;
        isFunction[row, column] = true;
    }
}
