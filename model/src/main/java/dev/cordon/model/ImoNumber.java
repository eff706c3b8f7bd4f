package dev.cordon.model;

/// The check digits of the numbers of the International Maritime Organization.
public final class ImoNumber {

  private static final int DIGITS = 7;
  private static final int[] COMPANY_FACTORS = {8, 6, 4, 2, 9, 7};

  private ImoNumber() {}

  /// Whether seven digits are a ship's number: the last one is the last digit of the sum of the
  /// others times 7, 6, 5, 4, 3, 2 (IMO Resolution A.1117(30)).
  public static boolean isOfShip(String text) {
    if (!isSevenDigits(text)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (text.charAt(i) - '0') * (DIGITS - i);
    }
    return sum % 10 == text.charAt(DIGITS - 1) - '0';
  }

  /// Whether seven digits are the number of a company that owns ships, which has another check.
  public static boolean isOfCompany(String text) {
    if (!isSevenDigits(text)) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < DIGITS - 1; i++) {
      sum += (text.charAt(i) - '0') * COMPANY_FACTORS[i];
    }
    return (11 - sum % 11) % 11 % 10 == text.charAt(DIGITS - 1) - '0';
  }

  private static boolean isSevenDigits(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
