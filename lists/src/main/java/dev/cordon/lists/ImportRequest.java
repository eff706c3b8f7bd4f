package dev.cordon.lists;

import java.nio.file.Path;

/// What to import as an edition of which list.
///
/// @param path the publisher's file, or the folder that holds the files of one edition
/// @param list id of the list, one of [KnownLists#ids()]
/// @param date where the publisher's date of the edition comes from
/// @param companions whether a main file may come alone
public record ImportRequest(Path path, String list, EditionDate date, Companions companions) {}
