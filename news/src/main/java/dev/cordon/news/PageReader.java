package dev.cordon.news;

import dev.cordon.engine.Engine;
import dev.cordon.screening.Policy;
import dev.cordon.screening.PolicyFile;
import dev.cordon.screening.Screener;
import dev.cordon.screening.WeakAliases;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/// Reads pages: the article, and who is named in it. Immutable; one instance serves every thread.
public final class PageReader {

  private final Screener screener;
  private final Engine engine;

  /// @param screener what names are compared with; its policy should be one of [#policy(Policy)]
  /// @param engine the screener's
  public PageReader(Screener screener, Engine engine) {
    this.screener = screener;
    this.engine = engine;
  }

  /// The policy with weak aliases left out: on a page of running text they find only the words of
  /// everyday use that they are.
  public static Policy policy(Policy policy) {
    Policy without =
        new Policy(
            "",
            policy.scope(),
            policy.thresholds(),
            policy.priorMillibits(),
            WeakAliases.OFF,
            policy.largestAgeDays(),
            policy.tooOld());
    return PolicyFile.read("policy for pages", without.text().getBytes(StandardCharsets.UTF_8));
  }

  /// Reads a page of which only the page itself tells the date.
  ///
  /// @throws UnreadablePageException if it names more than an article does
  public PageReading read(Page page) {
    return read(page, new ArticleDate.Interval(LocalDate.MIN, LocalDate.MAX, List.of()));
  }

  /// Reads a page whose day of publication the caller knows.
  ///
  /// @throws UnreadablePageException if it names more than an article does
  public PageReading read(Page page, LocalDate published) {
    return read(page, new ArticleDate.Given(published));
  }

  private PageReading read(Page page, ArticleDate given) {
    return new MentionReader(ArticleReader.read(page, given), screener, engine).read();
  }
}
