package io.ninethree.examples.commandline;

import io.ninethree.examples.commandline.Report.Finding;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A report as the XML that every server of continuous integration reads. */
final class JunitForm {

    private final XMLStreamWriter xml;
    private final Locale locale;
    private final boolean good;

    private JunitForm(XMLStreamWriter xml, Locale locale, boolean good) {
        this.xml = xml;
        this.locale = locale;
        this.good = good;
    }

    static String of(Report report, Locale locale) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new JunitForm(xml, locale, report.good()).write(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private void write(Report report) throws XMLStreamException {
        List<Finding> cases = report.findings().isEmpty()
                ? List.of(Finding.good(report.command(), report.summary().in(locale)))
                : report.findings();
        long failed = cases.stream().filter(this::isFailure).count();
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        start("testsuites", "tests", String.valueOf(cases.size()), "failures", String.valueOf(failed));
        start("testsuite", "name", "ninethree " + report.command(), "tests", String.valueOf(cases.size()));
        xml.writeAttribute("failures", String.valueOf(failed));
        xml.writeAttribute("errors", "0");
        xml.writeAttribute("skipped", "0");
        for (Finding each : cases) {
            xml.writeCharacters("\n");
            write(each);
        }
        element("system-out", report.summary().in(locale));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    /** What was found in a report that is good all the same, because enough is well, fails nobody. */
    private boolean isFailure(Finding finding) {
        return !good && finding.failure().isPresent();
    }

    private void write(Finding finding) throws XMLStreamException {
        start("testcase", "classname", finding.group(), "name", finding.name());
        if (isFailure(finding)) {
            String message = finding.failure().orElseThrow().in(locale);
            start("failure", "message", message.lines().findFirst().orElse(message), "type", "finding");
            xml.writeCharacters(legal(message));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(text));
        xml.writeEndElement();
    }

    private void start(String name, String key, String value, String otherKey, String otherValue)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeAttribute(key, legal(value));
        xml.writeAttribute(otherKey, legal(otherValue));
    }

    /** XML 1.0 has no place for most control characters and for halves of pairs, not even escaped. */
    static String legal(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.toString(isLegal(c) ? c : 0xFFFD))
                .collect(Collectors.joining());
    }

    private static boolean isLegal(int c) {
        return c == '\n' || c == '\t' || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
