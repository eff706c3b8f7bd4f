package dev.cordon.engine.evidence;

import dev.cordon.model.Identifier;
import dev.cordon.model.IdentifierKind;
import dev.cordon.model.ImoNumber;
import java.util.Locale;

/// How identifiers are written and checked, so that equal ones are found and mistyped ones prove
/// nothing.
public final class IdentifierForm {

  /// Fewest letters and digits of an identifier that tells bearers apart.
  private static final int LEAST_TELLING = 4;

  private IdentifierForm() {}

  /// The form in which two identifiers of one kind are equal: letters and digits only, upper case;
  /// wallets keep their case, as their addresses do; an IMO number loses its prefix.
  public static String of(Identifier identifier) {
    String number = identifier.number();
    return switch (identifier.kind()) {
      case WALLET -> isCaseless(number) ? number.toLowerCase(Locale.ROOT) : number;
      case EMAIL, WEBSITE -> number.toLowerCase(Locale.ROOT);
      case IMO -> lettersAndDigits(number).replaceFirst("^IMO", "");
      case BIC -> withoutHeadOffice(lettersAndDigits(number));
      default -> lettersAndDigits(number);
    };
  }

  /// Addresses of Ethereum are hexadecimal, those of BIP-173 may be written in capitals, as in QR
  /// codes; every other address means another one in another case.
  private static boolean isCaseless(String wallet) {
    return wallet.regionMatches(true, 0, "0x", 0, 2)
        || wallet.regionMatches(true, 0, "bc1", 0, 3)
        || wallet.regionMatches(true, 0, "ltc1", 0, 4);
  }

  /// Whether equality with a listed identifier says anything: it is of a known kind and not too
  /// short. One that fails its check digit tells too, where the publisher prints the same.
  public static boolean isTelling(Identifier identifier) {
    return identifier.kind() != IdentifierKind.OTHER && of(identifier).length() >= LEAST_TELLING;
  }

  /// Whether its kind is made to be unlike any other by itself: a scheme that issues each number
  /// once.
  static boolean isUnique(IdentifierKind kind) {
    return switch (kind) {
      case LEI, BIC, ISIN, IBAN, IMO, MMSI, WALLET, EMAIL -> true;
      case PASSPORT, NATIONAL_ID, TAX_ID, REGISTRATION, DRIVING_LICENCE -> false;
      case CALL_SIGN, TAIL_NUMBER, AIRCRAFT_SERIAL, PHONE, WEBSITE, OTHER -> false;
    };
  }

  /// Kind and form: equal for two identifiers that are the same one.
  public static String key(Identifier identifier) {
    return identifier.kind().label() + ":" + of(identifier);
  }

  /// Whether two identifiers are the same one.
  static boolean areSame(Identifier a, Identifier b) {
    return a.kind() == b.kind() && of(a).equals(of(b));
  }

  /// Whether an identifier could have been issued: its check digits hold where its kind has any,
  /// and it is long enough to tell bearers apart.
  public static boolean isValid(Identifier identifier) {
    String form = of(identifier);
    return switch (identifier.kind()) {
      case IMO -> ImoNumber.isOfShip(form) || ImoNumber.isOfCompany(form);
      case LEI -> form.length() == 20 && isMod97(form);
      case IBAN -> form.length() >= 15 && isMod97(form.substring(4) + form.substring(0, 4));
      case ISIN -> isIsin(form);
      case BIC -> form.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?");
      case MMSI -> form.matches("\\d{9}");
      case WALLET -> form.length() > 20;
      case OTHER -> false;
      default -> form.length() >= LEAST_TELLING;
    };
  }

  /// Whether a bearer has only one of this kind, so that two different ones mean two bearers.
  static boolean isOneToABearer(IdentifierKind kind) {
    return kind == IdentifierKind.IMO || kind == IdentifierKind.LEI;
  }

  private static String lettersAndDigits(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString().toUpperCase(Locale.ROOT);
  }

  /// ISO 9362: the branch code XXX means the head office, as does leaving it out.
  private static String withoutHeadOffice(String bic) {
    return bic.length() == 11 && bic.endsWith("XXX") ? bic.substring(0, 8) : bic;
  }

  /// ISO 7064 MOD 97-10, used by LEI and IBAN: letters are 10 to 35, the remainder is 1.
  private static boolean isMod97(String form) {
    int remainder = 0;
    for (int i = 0; i < form.length(); i++) {
      int value = Character.digit(form.charAt(i), 36);
      if (value < 0) {
        return false;
      }
      remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
  }

  /// ISO 6166: Luhn over the digits that letters expand to.
  private static boolean isIsin(String form) {
    if (!form.matches("[A-Z]{2}[A-Z0-9]{9}\\d")) {
      return false;
    }
    StringBuilder digits = new StringBuilder();
    form.chars().forEach(c -> digits.append(Character.digit(c, 36)));
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = i % 2 == 0 ? digit : digit * 2;
      sum += doubled / 10 + doubled % 10;
    }
    return sum % 10 == 0;
  }
}
