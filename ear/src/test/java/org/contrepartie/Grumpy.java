package org.contrepartie;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A mail server that behaves as bad ones do, which no well-made one can be told to: it speaks SMTP up to a point. */
final class Grumpy implements AutoCloseable {

    /** What it does. */
    enum Mood {
        /** It does not know the addressee. */
        REFUSES_THE_ADDRESS,
        /** It takes the whole message and breaks the connection without a word. */
        HANGS_UP,
        /** It takes the whole message and says nothing. */
        FALLS_SILENT
    }

    private final ServerSocket socket;
    private final Mood mood;
    private final CountDownLatch heard = new CountDownLatch(1);

    private Grumpy(int port, Mood mood) throws IOException {
        this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.mood = mood;
        Thread thread = new Thread(this::serve, "grumpy");
        thread.setDaemon(true);
        thread.start();
    }

    static Grumpy on(int port, Mood mood) {
        try {
            return new Grumpy(port, mood);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Waits until a whole message has come. */
    void hears() throws InterruptedException {
        if (!heard.await(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("no message came");
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                talk(caller);
            } catch (IOException | InterruptedException over) {
                // The test is done with it, or the application was killed.
                continue;
            }
        }
    }

    private void talk(Socket caller) throws IOException, InterruptedException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        say(caller, "220 grumpy");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("RCPT") && mood == Mood.REFUSES_THE_ADDRESS) {
                say(caller, "550 5.1.1 nobody of that name");
            } else if (command.startsWith("DATA")) {
                say(caller, "354 go on");
                while (!".".equals(in.readLine())) {
                    // The message itself is nobody's business here.
                    continue;
                }
                heard.countDown();
                if (mood == Mood.FALLS_SILENT) {
                    TimeUnit.MINUTES.sleep(2);
                }
                return;
            } else {
                say(caller, command.startsWith("QUIT") ? "221 bye" : "250 ok");
            }
        }
    }

    private static void say(Socket caller, String line) throws IOException {
        caller.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }
}
