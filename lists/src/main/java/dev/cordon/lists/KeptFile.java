package dev.cordon.lists;

/// One of the publisher's files, kept byte for byte.
///
/// @param name its name without folders
/// @param sha256 64 lower-case hexadecimal digits
/// @param bytes its length
public record KeptFile(String name, String sha256, long bytes) {}
