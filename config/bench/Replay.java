import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a pgbench script of the SQL that one act of the application issues: {@code java Replay.java <folder> <script>
 * <first case> <last case>}. The folder holds what PostgreSQL logged, one file for each act; the script goes to the file, and
 * "statements transactions" per act, the mean of all, to the output.
 *
 * <p>The acts are the same but for what they made, so two of them are laid side by side. What differs and is a key becomes an
 * expression: a counter is taken from the row that the act locks, as the application takes it, and ids and references follow
 * from the counter. Every replay so writes new rows and waits for the same locks. What differs and is no key (times, hashes,
 * salts) stays as it was logged.
 */
public final class Replay {

    /** Far above the ids that the application takes from its sequences. */
    private static final long FIRST_ID = 1_000_000_000_000L;

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (?:NULL|'((?:[^']|'')*)')");
    private static final Pattern REFERENCE = Pattern.compile("(\\w*-)(\\d{4,})");
    private static final Pattern INSERT =
            Pattern.compile("insert into (\\w+) \\(([^)]*)\\)\\s*(?:values \\(|select )(.*)", Pattern.DOTALL);

    private record Statement(String sql, List<String> values) {
        boolean ends() {
            return sql.equalsIgnoreCase("commit");
        }

        boolean works() {
            return !sql.toLowerCase(Locale.ROOT).matches("begin.*|commit|rollback|set .*|show .*|");
        }

        /** Locks a row that is always there, and so tells its counter. */
        boolean locks() {
            return sql.matches("(?s)select .* from (number_series|audit_chain) .*for (no key )?update");
        }

        /** The column that a parameter is written to or compared with. */
        String column(int parameter) {
            Matcher insert = INSERT.matcher(sql);
            if (insert.matches()) {
                int at = List.of(insert.group(3).split("[,)]")).indexOf("$" + parameter);
                return at < 0 ? "" : insert.group(2).split(",")[at].strip();
            }
            Matcher compared = Pattern.compile("(\\w+)\\s*=\\s*\\$" + parameter + "\\b").matcher(sql);
            return compared.find() ? compared.group(1) : "";
        }
    }

    private final List<Statement> one;
    private final List<Statement> other;
    private final long firstCase;
    private final long lastCase;

    /** Variable of the script that holds a counter, by name of the series or chain. */
    private final Map<String, String> counters = new LinkedHashMap<>();
    /** The numbers that the two acts took, by variable. */
    private final Map<String, List<Long>> taken = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final StringBuilder body = new StringBuilder();

    private Replay(List<Statement> one, List<Statement> other, long firstCase, long lastCase) {
        this.one = one;
        this.other = other;
        this.firstCase = firstCase;
        this.lastCase = lastCase;
    }

    public static void main(String[] arguments) throws IOException {
        List<List<Statement>> acts = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                acts.add(statements(Files.readString(file)));
            }
        }
        List<List<Statement>> working =
                acts.stream().map(act -> act.stream().filter(Statement::works).toList()).toList();
        // Some acts fetch a block of ids and some do not: the usual act is the one that most look like.
        List<List<Statement>> usual = working.stream()
                .collect(Collectors.groupingBy(act -> act.stream().map(Statement::sql).toList()))
                .values()
                .stream()
                .max(Comparator.comparing(List::size))
                .filter(alike -> alike.size() > 1)
                .orElseThrow(() -> new IllegalStateException("no two acts issue the same SQL, see " + arguments[0]));
        Replay replay =
                new Replay(usual.get(0), usual.get(1), Long.parseLong(arguments[2]), Long.parseLong(arguments[3]));
        Files.writeString(Path.of(arguments[1]), replay.script());
        long ends = acts.stream().flatMap(List::stream).filter(Statement::ends).count();
        long works = working.stream().mapToLong(List::size).sum();
        System.out.printf(Locale.ROOT, "%.1f %.1f%n", (double) works / acts.size(), (double) ends / acts.size());
    }

    /** The lines of the application's user; Bench has each begin with {@code @@user@}. */
    private static List<Statement> statements(String log) {
        List<Statement> statements = new ArrayList<>();
        for (String entry : log.replace("\n\t", "\n").split("@@")) {
            if (entry.startsWith("contrepartie_app@LOG:  ") && entry.matches("(?s)[^:]*:  (execute|statement).*")) {
                String sql = entry.replaceFirst("(?s)^[^:]*:  (execute [^:]*|statement): ", "");
                statements.add(new Statement(sql.strip(), new ArrayList<>()));
            } else if (entry.matches("(?s)contrepartie_app@DETAIL:  [Pp]arameters: .*")) {
                Matcher parameter = PARAMETER.matcher(entry);
                while (parameter.find()) {
                    String value = parameter.group(2);
                    statements
                            .get(statements.size() - 1)
                            .values()
                            .add(value == null ? null : value.replace("''", "'"));
                }
            }
        }
        return statements;
    }

    private String script() {
        noteWhatWasTaken();
        for (int i = 0; i < one.size(); i++) {
            Statement statement = one.get(i);
            String sql = replayed(statement, other.get(i));
            boolean counts = statement.locks() && counters.containsKey(statement.values().get(0));
            body.append(sql).append(counts ? "\n" : ";\n");
            if (counts) {
                String counter = counters.get(statement.values().get(0));
                String column = statement.sql().contains("number_series") ? "next_number" : "length";
                body.append("\\gset ").append(counter).append("_\n\\set ").append(counter);
                body.append(" :").append(counter).append('_').append(column);
                body.append(column.equals("length") ? " + 1\n" : "\n").append("-- ids ").append(counter).append('\n');
            }
        }
        return "\\set case random(" + firstCase + ", " + lastCase + ")\nbegin;\n" + withIds(body.toString()) + "commit;\n";
    }

    /** Finds the rows that both acts lock, and the number that each took from them. */
    private void noteWhatWasTaken() {
        for (int i = 0; i < one.size(); i++) {
            Statement statement = one.get(i);
            String name = statement.locks() ? statement.values().get(0) : null;
            if (name != null && name.equals(other.get(i).values().get(0))) {
                counters.putIfAbsent(name, "counter" + (counters.size() + 1));
            }
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i).sql().startsWith("update number_series")) {
                List<String> values = one.get(i).values();
                long first = Long.parseLong(values.get(0)) - 1;
                long second = Long.parseLong(other.get(i).values().get(0)) - 1;
                taken.put(counters.get(values.get(1)), List.of(first, second));
            }
        }
    }

    private String replayed(Statement statement, Statement second) {
        Matcher place = Pattern.compile("\\$(\\d+)").matcher(statement.sql());
        StringBuilder sql = new StringBuilder();
        while (place.find()) {
            int at = Integer.parseInt(place.group(1));
            String value = statement.values().get(at - 1);
            String compared = second.values().get(at - 1);
            boolean differs = value != null && compared != null && !value.equals(compared);
            String written = differs ? varying(statement, at, value, compared) : literal(value);
            place.appendReplacement(sql, Matcher.quoteReplacement(written));
        }
        return place.appendTail(sql).toString();
    }

    private String varying(Statement statement, int at, String value, String compared) {
        Matcher reference = REFERENCE.matcher(value);
        if (reference.matches()) {
            String number = taken.entrySet().stream()
                    .filter(each -> each.getValue().get(0) == Long.parseLong(reference.group(2)))
                    .filter(each -> compared.endsWith(String.valueOf(each.getValue().get(1))))
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("case");
            return "('" + reference.group(1) + "' || lpad(:" + number + ", " + reference.group(2).length() + ", '0'))";
        }
        if (!value.matches("\\d{1,18}")) {
            return literal(value);
        }
        return switch (statement.column(at)) {
            case "next_number" -> ":" + counters.get(statement.values().get(1)) + "_next";
            case "length" -> ":" + counters.get(statement.values().get(statement.values().size() - 1));
            case "seq" -> ":" + counters.get(chain(statement));
            default -> ":" + ids.computeIfAbsent(value, id -> "id" + (ids.size() + 1));
        };
    }

    /** The chain that an entry is written to: the value of that column. */
    private static String chain(Statement entry) {
        for (int at = 1; at <= entry.values().size(); at++) {
            if (entry.column(at).equals("chain")) {
                return entry.values().get(at - 1);
            }
        }
        throw new IllegalStateException("no chain in " + entry.sql());
    }

    /** New ids follow from the first counter that the act takes; reads and writes keep apart. */
    private String withIds(String script) {
        String first = counters.values().stream().findFirst().orElseThrow();
        long from = taken.isEmpty() ? 2 * FIRST_ID : FIRST_ID;
        String sets = ids.values().stream()
                .map(id -> "\\set " + id + " " + from + " + :" + first + " * 100 + " + id.substring(2) + "\n")
                .collect(Collectors.joining());
        String whole = script.replaceFirst("-- ids " + first + "\n", Matcher.quoteReplacement(sets));
        for (String series : taken.keySet()) {
            whole = whole.replaceFirst("-- ids " + series + "\n", "")
                    .replaceFirst("(\\\\set " + series + " .*\n)", "$1\\\\set " + series + "_next :" + series + " + 1\n");
        }
        return whole.replaceAll("-- ids \\w+\n", "");
    }

    /** A colon before a name would be a variable to pgbench. */
    private static String literal(String value) {
        if (value == null) {
            return "null";
        }
        String quoted = value.replace("'", "''");
        return quoted.matches("(?s).*[:\\\\].*")
                ? "E'" + quoted.replace("\\", "\\\\").replace(":", "\\x3a") + "'"
                : "'" + quoted + "'";
    }
}
