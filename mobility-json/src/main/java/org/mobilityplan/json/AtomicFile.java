package org.mobilityplan.json;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.UUID;

/** Writes a file completely or not at all: a complete copy replaces it. Pipes and devices are written to, not replaced. */
final class AtomicFile {

    private static final int MAX_LINKS = 40;

    private AtomicFile() {}

    static void write(Path file, byte[] content) throws IOException {
        boolean exists = Files.exists(file);
        if (Files.isDirectory(file)) {
            // Moving a file onto an empty directory would replace it.
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
        if (exists && !Files.isRegularFile(file)) {
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path target = exists ? file.toRealPath() : newFile(file);
        Path complete = exists ? writeReplacement(target, content) : writeNew(target, content);
        try {
            Files.move(complete, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(complete);
        }
    }

    /** The path of a file that does not exist, or of the missing target of a link. */
    private static Path newFile(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MAX_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** Closed to other users until it has the permissions of the file that it replaces. */
    private static Path writeReplacement(Path target, byte[] content) throws IOException {
        Path complete = Files.createTempFile(Objects.requireNonNull(target.getParent(), "directory"), ".plan", ".json");
        try {
            Files.write(complete, content);
            PosixFileAttributeView replaced = Files.getFileAttributeView(target, PosixFileAttributeView.class);
            if (replaced != null) {
                Files.setPosixFilePermissions(
                        complete, replaced.readAttributes().permissions());
            }
            return complete;
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(complete);
            throw failure;
        }
    }

    /** With the permissions of any new file, which a temporary file does not have. */
    private static Path writeNew(Path target, byte[] content) throws IOException {
        Path complete = target.resolveSibling(".plan" + UUID.randomUUID() + ".json");
        try {
            return Files.write(complete, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(complete);
            throw failure;
        }
    }
}
