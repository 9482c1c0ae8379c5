package org.contrepartie.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file in its place so that it is there, whole, or not at all, also when the machine loses its power. */
public final class WholeFile {

    private WholeFile() {}

    /** Writes a file in the place of any of its name; its bytes and its name are on the disk when this returns. */
    public static void keep(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.getParent());
        Path arriving = Files.createTempFile(folder, "arriving", null);
        try {
            try (FileChannel channel = FileChannel.open(arriving, StandardOpenOption.WRITE)) {
                ByteBuffer left = ByteBuffer.wrap(bytes);
                while (left.hasRemaining()) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(arriving, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(arriving);
        }
        syncNames(folder);
        syncNames(folder.toAbsolutePath().getParent());
    }

    /** The name of a new file or folder is an entry of the folder around it. Windows keeps it by itself and opens no folder. */
    private static void syncNames(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }
}
