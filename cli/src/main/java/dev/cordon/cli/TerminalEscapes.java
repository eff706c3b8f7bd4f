package dev.cordon.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/// JSON's own escapes, and escapes for all else that a terminal would obey: the value that a
/// program reads is the same.
final class TerminalEscapes extends CharacterEscapes {

  private static final int FIRST_BEYOND_ASCII = 0x80;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[0x7F] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    return c < FIRST_BEYOND_ASCII || DisplayText.isHarmless(c)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
  }
}
