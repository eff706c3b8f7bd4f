package dev.cordon.news;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTest {

  @Test
  void everyCharacterOfTheFileIsKept() {
    String text = "\n  Zwei\u00A0W\u00F6rter \uD83D\uDE00 und \u202Emehr\u202C \n\n";
    assertThat(Page.decode("p", text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkTellsUtf16AndStaysTheFirstCharacter() {
    String text = "\uFEFFThe ship left.";
    assertThat(Page.decode("p", text.getBytes(UTF_16BE)).text()).isEqualTo(text);
    assertThat(Page.decode("p", text.getBytes(UTF_16LE)).text()).isEqualTo(text);
    assertThat(Page.decode("p", text.getBytes(UTF_8)).text()).isEqualTo(text);
  }

  @Test
  void brokenUtf8IsRefusedWithItsByte() {
    byte[] bytes = "It was Andr\u00E9.".getBytes(Charset.forName("windows-1252"));
    assertThatThrownBy(() -> Page.decode("p.txt", bytes))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage(
            "p.txt was not read: broken UTF-8 at byte 11. Perhaps it is in another encoding; convert it to UTF-8");
  }

  @Test
  void aCutCharacterAtTheEndIsRefused() {
    byte[] whole = "sch\u00F6n \u20AC".getBytes(UTF_8);
    assertThatThrownBy(() -> Page.decode("p.txt", Arrays.copyOf(whole, whole.length - 1)))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining("broken UTF-8 at byte 7");
  }

  @Test
  void halfASurrogatePairIsRefused() {
    byte[] utf16 = {(byte) 0xFE, (byte) 0xFF, 0, 'a', (byte) 0xD8, 0, 0, 'b'};
    assertThatThrownBy(() -> Page.decode("p.txt", utf16))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining("broken UTF-16BE at byte 4");
    assertThatThrownBy(() -> new Page("p.txt", "a\uD800b"))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining("surrogate pair at offset 1");
  }

  @Test
  void aBinaryFileIsRefused() {
    assertThatThrownBy(() -> Page.decode("p.bin", new byte[] {'E', 'L', 'F', 0, 1}))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage("p.bin was not read: it is not text: U+0000 at offset 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t\n", "\uFEFF"})
  void anEmptyPageIsRefused(String text) {
    assertThatThrownBy(() -> Page.decode("p.txt", text.getBytes(UTF_8)))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage("p.txt was not read: it is empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><p>x",
        "\uFEFF\n <html lang='en'>",
        "<?xml version='1.0'?><a/>",
        "%PDF-1.7 x"
      })
  void pagesWithTagsAndPdfAreRefusedRatherThanReadAsWords(String text) {
    assertThatThrownBy(() -> Page.decode("p", text.getBytes(UTF_8)))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessageContaining("only plain text is read");
  }

  @Test
  void aPageOfTwentyMillionBytesIsRefused() {
    byte[] bytes = new byte[20_000_000];
    Arrays.fill(bytes, (byte) 'a');
    assertThatThrownBy(() -> Page.decode("p.txt", bytes))
        .isInstanceOf(UnreadablePageException.class)
        .hasMessage("p.txt was not read: it has more than 500,000 bytes, too many for an article");
  }
}
