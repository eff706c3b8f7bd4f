package dev.cordon.lists;

/// What came of an import.
///
/// @param edition the edition as kept
/// @param status what it did to the edition in force
public record Imported(KeptEdition edition, ImportStatus status) {}
