package dev.cordon.lists.un;

import dev.cordon.lists.reading.UnreadableListException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads the file record by record, without ever holding more than one of them.
///
/// A document type is refused and no entity but the five of XML is ever expanded.
final class ListParser implements AutoCloseable {

  private static final String ROOT = "CONSOLIDATED_LIST";

  /// Most elements of one record; the largest published one has about 400.
  private static final int MOST_ELEMENTS = 20_000;

  /// Most text of one record in UTF-16 units; the longest published one has about 20,000.
  private static final int MOST_TEXT = 1 << 20;

  private static final int DEEPEST = 8;

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final XMLStreamReader xml;
  private final String file;
  private final Utf8Text text;
  private int elements;
  private int textLength;
  private @Nullable String section;

  ListParser(InputStream in, String file) {
    this.file = file;
    this.text = new Utf8Text(in);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      this.xml = factory.createXMLStreamReader(text);
    } catch (XMLStreamException e) {
      throw notWellFormed(e);
    }
  }

  /// Reads the root element, whose attribute holds the edition's date.
  LocalDate header() {
    if (event() != XMLStreamConstants.START_ELEMENT || !xml.getLocalName().equals(ROOT)) {
      throw new UnreadableListException(
          "%s is another format: its root element is '%s' instead of '%s'"
              .formatted(file, xml.isStartElement() ? xml.getLocalName() : "", ROOT));
    }
    String date = xml.getAttributeValue(null, "dateGenerated");
    if (date == null || date.length() < 10) {
      throw new UnreadableListException(
          "%s has no date: its root element lacks 'dateGenerated'".formatted(file));
    }
    try {
      // The day as the publisher writes it, whatever offset follows the time.
      return LocalDate.parse(date.substring(0, 10));
    } catch (DateTimeException e) {
      throw new UnreadableListException(
          "%s has no date: dateGenerated is '%s'".formatted(file, date), e);
    }
  }

  /// The next `INDIVIDUAL` or `ENTITY`; `null` after the root element was closed and the document
  /// ended.
  @Nullable Element next() {
    while (true) {
      int event = event();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        if (section == null && (name.equals("INDIVIDUALS") || name.equals("ENTITIES"))) {
          section = name;
        } else if ((name.equals("INDIVIDUAL") && "INDIVIDUALS".equals(section))
            || (name.equals("ENTITY") && "ENTITIES".equals(section))) {
          elements = 0;
          textLength = 0;
          return element(1);
        } else {
          throw new UnreadableListException(
              "%s is another format: element '%s' in line %,d is not expected there"
                  .formatted(file, name, line()));
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        section = null;
      } else if (event == XMLStreamConstants.END_DOCUMENT) {
        return null;
      }
    }
  }

  private Element element(int depth) {
    int line = line();
    String name = xml.getLocalName();
    if (++elements > MOST_ELEMENTS || depth > DEEPEST) {
      throw new UnreadableListException(
          "the record in line %,d of %s has more than %,d elements or is nested deeper than %d"
              .formatted(line, file, MOST_ELEMENTS, DEEPEST));
    }
    StringBuilder text = new StringBuilder();
    List<Element> children = new ArrayList<>();
    while (true) {
      switch (event()) {
        case XMLStreamConstants.START_ELEMENT -> children.add(element(depth + 1));
        case XMLStreamConstants.END_ELEMENT -> {
          return new Element(name, singleBlanks(text), children, line);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          textLength += xml.getTextLength();
          if (textLength > MOST_TEXT) {
            throw new UnreadableListException(
                "the record in line %,d of %s has more than %,d characters"
                    .formatted(line, file, MOST_TEXT));
          }
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
        default -> {
          // Comments and processing instructions say nothing about a target.
        }
      }
    }
  }

  /* Line breaks and indents inside a text are the file's layout, not the publisher's words. */
  private static String singleBlanks(StringBuilder collected) {
    String text = collected.toString().strip();
    boolean plain =
        text.indexOf('\n') < 0
            && text.indexOf('\t') < 0
            && text.indexOf('\u00a0') < 0
            && !text.contains("  ");
    return plain ? text : BLANKS.matcher(text).replaceAll(" ").strip();
  }

  private int event() {
    try {
      int event = xml.next();
      while (event == XMLStreamConstants.COMMENT
          || event == XMLStreamConstants.PROCESSING_INSTRUCTION
          || event == XMLStreamConstants.SPACE) {
        event = xml.next();
      }
      if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
        throw new UnreadableListException(
            "%s has a document type or refers to an entity in line %,d".formatted(file, line()));
      }
      return event;
    } catch (XMLStreamException e) {
      throw notWellFormed(e);
    }
  }

  /* The constructor may fail before there is a parser to ask. */
  private UnreadableListException notWellFormed(XMLStreamException e) {
    if (e.getNestedException() instanceof CharacterCodingException) {
      return new UnreadableListException(
          "%s is not UTF-8 text in line %,d. Perhaps it was saved in another encoding."
              .formatted(file, text.line()),
          e);
    }
    Location location = e.getLocation();
    int line = location == null ? 1 : Math.max(1, location.getLineNumber());
    return new UnreadableListException(
        "%s is not well-formed XML in line %,d. Perhaps it was cut off or edited."
            .formatted(file, line),
        e);
  }

  private int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw new UnreadableListException("%s could not be closed".formatted(file), e);
    }
  }
}
