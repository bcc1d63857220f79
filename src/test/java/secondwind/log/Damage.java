package secondwind.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ways in which a file comes to harm, by accident or by intent; the same dice do the same harm. */
enum Damage {
    FLIP {
        @Override
        byte[] to(byte[] file, Random dice) {
            byte[] harmed = file.clone();
            int flips = 1 + dice.nextInt(30);
            for (int flip = 0; flip < flips; flip++) {
                harmed[dice.nextInt(harmed.length)] ^= (byte) (1 << dice.nextInt(8));
            }
            return harmed;
        }
    },
    OVERWRITE {
        @Override
        byte[] to(byte[] file, Random dice) {
            byte[] harmed = file.clone();
            int from = dice.nextInt(harmed.length);
            int to = Math.min(harmed.length, from + 1 + dice.nextInt(64));
            byte[] values = {0, -1, ' ', '"', '<', '\n', (byte) 0x80, 0x7f};
            Arrays.fill(harmed, from, to, values[dice.nextInt(values.length)]);
            return harmed;
        }
    },
    TRUNCATE {
        @Override
        byte[] to(byte[] file, Random dice) {
            return Arrays.copyOf(file, dice.nextInt(file.length));
        }
    },
    INSERT {
        @Override
        byte[] to(byte[] file, Random dice) {
            byte[] extra = new byte[1 + dice.nextInt(200)];
            dice.nextBytes(extra);
            return spliced(file, dice.nextInt(file.length), 0, extra);
        }
    },
    REMOVE {
        @Override
        byte[] to(byte[] file, Random dice) {
            int from = dice.nextInt(file.length);
            return spliced(file, from, Math.min(file.length - from, 1 + dice.nextInt(500)), new byte[0]);
        }
    },
    REPEAT {
        @Override
        byte[] to(byte[] file, Random dice) {
            int from = dice.nextInt(file.length);
            byte[] piece = Arrays.copyOfRange(file, from, Math.min(file.length, from + 1 + dice.nextInt(2_000)));
            return spliced(file, dice.nextInt(file.length), 0, piece);
        }
    },
    TAIL_OF_NOTHING {
        @Override
        byte[] to(byte[] file, Random dice) {
            return Arrays.copyOf(file, file.length + 1 + dice.nextInt(5_000));
        }
    },
    ENTRY_TWICE(true) {
        @Override
        byte[] to(byte[] file, Random dice) throws IOException {
            Archive archive = Archive.of(file);
            String name = anEntry(archive, dice);
            String placeholder = "~" + name.substring(1);
            archive.entries().put(placeholder, archive.entries().get(anEntry(archive, dice)));
            return renamed(archive.zipped(), placeholder, name);
        }
    },
    ENTRIES_SWAPPED(true) {
        @Override
        byte[] to(byte[] file, Random dice) throws IOException {
            Archive archive = Archive.of(file);
            String one = anEntry(archive, dice);
            String other = anEntry(archive, dice);
            byte[] kept = archive.entries().get(one);
            archive.entries().put(one, archive.entries().get(other));
            archive.entries().put(other, kept);
            return archive.zipped();
        }
    },
    ENTRY_LOST(true) {
        @Override
        byte[] to(byte[] file, Random dice) throws IOException {
            Archive archive = Archive.of(file);
            return archive.without(anEntry(archive, dice)).zipped();
        }
    },
    WRONG_SIZES(true) {
        @Override
        byte[] to(byte[] file, Random dice) {
            byte[] harmed = file.clone();
            List<Integer> places = new ArrayList<>();
            places.addAll(places(harmed, 0x02014b50, 20, 24, 42, 28, 30));
            places.addAll(places(harmed, 0x04034b50, 18, 22, 26, 28));
            places.addAll(places(harmed, 0x06054b50, 8, 10, 12, 16));
            int[] sizes = {0, 1, 0x7fffffff, -1, dice.nextInt(), dice.nextInt(10_000)};
            for (int change = 0; change <= dice.nextInt(3); change++) {
                int place = places.get(dice.nextInt(places.size()));
                ByteBuffer.wrap(harmed)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(Math.min(place, harmed.length - 4), sizes[dice.nextInt(sizes.length)]);
            }
            return harmed;
        }
    },
    DEFLATE(true) {
        @Override
        byte[] to(byte[] file, Random dice) {
            byte[] harmed = file.clone();
            List<Integer> entries = places(harmed, 0x04034b50, 30);
            int entry = entries.get(dice.nextInt(entries.size()));
            for (int change = 0; change <= dice.nextInt(6); change++) {
                int place = Math.min(harmed.length - 1, entry + 20 + dice.nextInt(400));
                harmed[place] = (byte) dice.nextInt();
            }
            return harmed;
        }
    },
    PART(true) {
        @Override
        byte[] to(byte[] file, Random dice) throws IOException {
            Archive archive = Archive.of(file);
            int parts = 1 + dice.nextInt(2);
            for (int part = 0; part < parts; part++) {
                String name = anEntry(archive, dice);
                String words = new String(archive.entries().get(name), StandardCharsets.UTF_8);
                archive.with(name, Damage.markup(words, dice));
            }
            return archive.zipped();
        }
    },
    MARKUP {
        @Override
        byte[] to(byte[] file, Random dice) {
            String words = new String(file, StandardCharsets.ISO_8859_1);
            return Damage.markup(words, dice).getBytes(StandardCharsets.ISO_8859_1);
        }
    };

    private static final String[] TRAPS = {
        "<",
        ">",
        "&",
        "&amp;",
        "&#0;",
        "&#xFFFFFF;",
        "]]>",
        "<![CDATA[",
        "<!--",
        "<!DOCTYPE x [<!ENTITY a \"b\">]>",
        "\"",
        "'",
        "\u0000",
        "\u0001",
        "_x0000_",
        "99999999999999999999",
        "-1",
        "NaN",
        "1E308",
        "ZZZ1",
        "A0",
        "A1048577",
        "\n",
        "\r",
        "\t",
        ",",
        ";",
        "|",
        "\"\"\"",
        ",\"",
        "sep=",
        "<row>",
        "</row>",
        "<c/>",
        "<is><t/>",
        "\ud800"
    };

    private final boolean onlyArchives;

    Damage() {
        this(false);
    }

    Damage(boolean onlyArchives) {
        this.onlyArchives = onlyArchives;
    }

    boolean fits(byte[] file) {
        return !onlyArchives || (file[0] == 'P' && file[1] == 'K');
    }

    abstract byte[] to(byte[] file, Random dice) throws IOException;

    private static String markup(String words, Random dice) {
        StringBuilder harmed = new StringBuilder(words);
        int changes = 1 + dice.nextInt(4);
        for (int change = 0; change < changes && harmed.length() > 0; change++) {
            int place = dice.nextInt(harmed.length());
            String trap = TRAPS[dice.nextInt(TRAPS.length)];
            switch (dice.nextInt(7)) {
                case 0 -> harmed.insert(place, trap);
                case 1 -> harmed.replace(place, Math.min(harmed.length(), place + trap.length()), trap);
                case 2 -> harmed.delete(place, Math.min(harmed.length(), place + 1 + dice.nextInt(80)));
                case 3 -> harmed.insert(place, trap.repeat(dice.nextInt(3_000)));
                case 4 -> harmed.insert(place, "<a>".repeat(1 + dice.nextInt(20_000)));
                case 5 -> replaceValue(harmed, place, trap);
                default -> harmed.insert(place, harmed.substring(place, Math.min(harmed.length(), place + 400)));
            }
        }
        return harmed.toString();
    }

    /** Puts the trap between the next two quotation marks or tags: the rest stays well formed. */
    private static void replaceValue(StringBuilder words, int from, String trap) {
        int opening = words.indexOf("=\"", from);
        int closing = opening < 0 ? -1 : words.indexOf("\"", opening + 2);
        if (closing > 0) {
            words.replace(opening + 2, closing, trap.replace("<", "").replace("\"", ""));
        }
    }

    private static String anEntry(Archive archive, Random dice) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> entry : archive.entries().entrySet()) {
            if (entry.getValue().length > 0) {
                names.add(entry.getKey());
            }
        }
        return names.get(dice.nextInt(names.size()));
    }

    private static byte[] spliced(byte[] file, int at, int removed, byte[] inserted) {
        byte[] harmed = Arrays.copyOf(file, file.length - removed + inserted.length);
        System.arraycopy(inserted, 0, harmed, at, inserted.length);
        System.arraycopy(file, at + removed, harmed, at + inserted.length, file.length - at - removed);
        return harmed;
    }

    private static byte[] renamed(byte[] zipped, String from, String to) {
        String bytes = new String(zipped, StandardCharsets.ISO_8859_1);
        return bytes.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Integer> places(byte[] file, int signature, int... offsets) {
        List<Integer> places = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int index = 0; index + 4 <= file.length; index++) {
            if (bytes.getInt(index) == signature) {
                for (int offset : offsets) {
                    places.add(index + offset);
                }
            }
        }
        return places;
    }
}
