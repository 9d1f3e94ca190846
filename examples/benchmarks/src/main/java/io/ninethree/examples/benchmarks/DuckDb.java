package io.ninethree.examples.benchmarks;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** DuckDB in memory on one thread: the tickets are loaded once, and one statement computes all indicators. */
final class DuckDb implements Side, AutoCloseable {

    private static final String TABLE =
            """
            CREATE TABLE tickets (
                created_at TIMESTAMP_MS, reply_due_at TIMESTAMP_MS, first_reply_at TIMESTAMP_MS,
                resolution_due_at TIMESTAMP_MS, resolved_at TIMESTAMP_MS, handling_ms BIGINT,
                store ENUM(%s), channel ENUM(%s), priority ENUM(%s),
                complaint BOOLEAN, abandoned BOOLEAN, resolvable BOOLEAN, solved_at_once BOOLEAN, repeated BOOLEAN,
                retold BOOLEAN, evidence_attached BOOLEAN, traceable BOOLEAN, delayed BOOLEAN, delay_announced BOOLEAN,
                upset_at_start BOOLEAN, upset_at_end BOOLEAN,
                reassignments INTEGER, questions INTEGER, stars INTEGER, recommend INTEGER)
            """.formatted(words(Groups.STORE_NAMES), words(TicketColumns.CHANNELS), words(TicketColumns.PRIORITIES));

    private static final List<String> INDICATORS = List.of(
            share("solved_at_once", "resolvable"),
            "count(*)",
            "count(*) FILTER (WHERE complaint)",
            "count(*) FILTER (WHERE resolved_at IS NULL)",
            share("abandoned", "channel IN ('PHONE', 'CHAT')"),
            share("repeated", "true"),
            share("retold", "true"),
            share("evidence_attached", "resolved_at IS NOT NULL"),
            share("traceable", "true"),
            share("delay_announced", "delayed"),
            share("upset_at_end", "upset_at_start"),
            share("reassignments = 0", "true"),
            share("questions <= 2", "true"),
            share("first_reply_at <= reply_due_at", "true"),
            share("resolved_at <= resolution_due_at", "true"),
            share("reply_ms <= 15 * 60000", "true"),
            share("resolve_ms <= 24 * 3600000", "true"),
            share("resolve_ms <= 8 * 3600000", "priority IN ('HIGH', 'URGENT')"),
            share("reply_ms <= 5 * 60000", "channel IN ('PHONE', 'CHAT')"),
            "avg(reply_ms) / 1000",
            "avg(resolve_ms) / 1000",
            "avg(resolve_ms) FILTER (WHERE priority IN ('HIGH', 'URGENT')) / 1000",
            "avg(handling_ms) / 1000",
            "sum(handling_ms) / 1000",
            "sum(reassignments)",
            "100 * (" + share("recommend >= 9", "true") + " - " + share("recommend <= 6", "true") + ")",
            "100 * " + share("stars >= 4", "true"),
            "avg(stars)",
            "avg(reassignments)",
            "avg(questions)");

    private static final String SELECT = INDICATORS.stream()
            .map(indicator -> "CAST(" + indicator + " AS DOUBLE)")
            .collect(Collectors.joining(",\n", "SELECT ", ""));

    private static final String FROM = """

            FROM (SELECT *,
                epoch_ms(first_reply_at) - epoch_ms(created_at) AS reply_ms,
                epoch_ms(resolved_at) - epoch_ms(created_at) AS resolve_ms
                FROM tickets)
            """;

    private static final String BY_GROUP =
            ", store, (year(created_at) - 2024) * 12 + month(created_at) - 1 AS month" + FROM + "GROUP BY store, month";

    private final Groups groups = new Groups();
    private final DuckDBConnection connection;

    private DuckDb(DuckDBConnection connection) {
        this.connection = connection;
    }

    /**
     * Loads tickets into a new database.
     *
     * @throws UnsupportedOperationException if DuckDB does not run here
     */
    static DuckDb load(List<Ticket> tickets) {
        try {
            DuckDb database = new DuckDb(connect());
            database.append(tickets);
            return database;
        } catch (SQLException | LinkageError e) {
            throw new UnsupportedOperationException("DuckDB does not run here", e);
        }
    }

    /** What loading and one query take together. */
    static Numbers totalOf(List<Ticket> tickets) {
        try (DuckDb database = load(tickets)) {
            return database.total();
        }
    }

    private static String words(List<?> values) {
        return values.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", "));
    }

    private static String share(String of, String among) {
        return "count(*) FILTER (WHERE (" + among + ") AND " + of + ") / count(*) FILTER (WHERE " + among + ")";
    }

    private static DuckDBConnection connect() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 1");
            statement.execute(TABLE);
        }
        return connection.unwrap(DuckDBConnection.class);
    }

    private void append(List<Ticket> tickets) throws SQLException {
        try (DuckDBAppender appender = connection.createAppender("tickets")) {
            for (Ticket ticket : tickets) {
                appender.beginRow();
                appendTimes(appender, ticket);
                appendFlags(appender, ticket);
                appender.append(ticket.reassignments())
                        .append(ticket.questions())
                        .append(ticket.stars())
                        .append(ticket.recommend())
                        .endRow();
            }
        }
    }

    private static void appendTimes(DuckDBAppender appender, Ticket ticket) throws SQLException {
        append(appender, ticket.createdAt());
        append(appender, ticket.replyDueAt());
        append(appender, ticket.firstReplyAt());
        append(appender, ticket.resolutionDueAt());
        append(appender, ticket.resolvedAt());
        appender.append(ticket.handlingTime().toMillis())
                .append(ticket.store())
                .append(ticket.channel().name())
                .append(ticket.priority().name());
    }

    private static void append(DuckDBAppender appender, @Nullable Instant instant) throws SQLException {
        if (instant == null) {
            appender.appendNull();
        } else {
            appender.appendEpochMillis(instant.toEpochMilli());
        }
    }

    private static void appendFlags(DuckDBAppender appender, Ticket ticket) throws SQLException {
        appender.append(ticket.complaint())
                .append(ticket.abandoned())
                .append(ticket.resolvable())
                .append(ticket.solvedAtOnce())
                .append(ticket.repeated())
                .append(ticket.retold())
                .append(ticket.evidenceAttached())
                .append(ticket.traceable())
                .append(ticket.delayed())
                .append(ticket.delayAnnounced())
                .append(ticket.upsetAtStart())
                .append(ticket.upsetAtEnd());
    }

    @Override
    public Numbers total() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SELECT + FROM)) {
            rows.next();
            return Numbers.ofTotal(values(rows));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Numbers grouped() {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(SELECT + BY_GROUP)) {
            Numbers numbers = Numbers.ofGroups();
            while (rows.next()) {
                int group = groups.storeNumber(rows.getString("store")) * Groups.MONTHS + rows.getInt("month");
                numbers.put(group, values(rows));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] values(ResultSet rows) throws SQLException {
        double[] values = new double[INDICATORS.size()];
        for (int i = 0; i < values.length; i++) {
            double value = rows.getDouble(i + 1);
            values[i] = rows.wasNull() ? Double.NaN : value;
        }
        return values;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
