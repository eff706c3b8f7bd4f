package dev.cordon.lists.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/// Invented editions as publishers would send them.
final class Published {

  private Published() {}

  /// The UN's file with some entities.
  static byte[] un(String day, int entities) {
    StringBuilder text =
        new StringBuilder(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CONSOLIDATED_LIST dateGenerated='%s'>"
                .formatted(day));
    text.append("<INDIVIDUALS/><ENTITIES>");
    for (int i = 1; i <= entities; i++) {
      text.append(
          ("<ENTITY><FIRST_NAME>QUARRINGTON BRICKWORKS %d</FIRST_NAME>"
                  + "<UN_LIST_TYPE>Iraq</UN_LIST_TYPE>"
                  + "<REFERENCE_NUMBER>IQe.%d</REFERENCE_NUMBER></ENTITY>\n")
              .formatted(i, i));
    }
    return text.append("</ENTITIES></CONSOLIDATED_LIST>").toString().getBytes(UTF_8);
  }

  /// OFAC's files with some numbers, by name.
  static Map<String, byte[]> ofac(int... numbers) {
    StringBuilder main = new StringBuilder();
    StringBuilder addresses = new StringBuilder();
    for (int number : numbers) {
      main.append(
          "%d,\"MARCHETTI %d\",-0- ,\"TEST1\"%s\r\n".formatted(number, number, ",-0- ".repeat(8)));
      addresses.append(number).append(",1,-0- ,-0- ,\"Italy\",-0- \r\n");
    }
    String alias = numbers[0] + ",1,\"aka\",\"FALCONER\",-0- \r\n";
    String comment = numbers[0] + ",\" and so on\"\r\n";
    return Map.of(
        "SDN.CSV", ended(main.toString()),
        "ALT.CSV", ended(alias),
        "ADD.CSV", ended(addresses.toString()),
        "SDN_COMMENTS.CSV", ended(comment));
  }

  /// One of OFAC's files.
  static byte[] ofac(String name, int... numbers) {
    return Objects.requireNonNull(ofac(numbers).get(name), name);
  }

  static byte[] gzipped(byte[] content) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(content);
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return packed.toByteArray();
  }

  private static byte[] ended(String rows) {
    return (rows + "\u001a").getBytes(UTF_8);
  }
}
