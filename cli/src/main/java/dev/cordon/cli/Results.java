package dev.cordon.cli;

import java.util.List;

/// A form in which answers are written, as they come.
interface Results {

  /// Comes first, once.
  ///
  /// @param carried names of the columns carried through
  void begin(List<String> carried);

  /// In order of the input.
  void add(Answer answer);

  /// Comes last, once.
  ///
  /// @param summary the run in one sentence
  void end(String summary);

  /// Whether [#end(String)] writes the summary, so that it need not be said elsewhere.
  boolean showsSummary();
}
