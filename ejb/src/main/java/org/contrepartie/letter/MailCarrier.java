package org.contrepartie.letter;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.contrepartie.letter.OutgoingMail.Failure;

/** Hands letters to the mail server that the administrator set up; where he set up none there is no e-mail. */
@ApplicationScoped
class MailCarrier {

    private static final String SESSION = "java:jboss/mail/Contrepartie";

    /** How long the mail server may be silent, in milliseconds: without it a dead server would hold the postman for ever. */
    private static final String PATIENCE = "15000";

    /** The mail server did not take it. */
    static final class NotTaken extends Exception {
        private static final long serialVersionUID = 1L;

        private final Failure why;

        NotTaken(Failure why, Exception cause) {
            super(why.name(), cause);
            this.why = why;
        }

        Failure why() {
            return why;
        }

        /** Whether it may have been taken all the same. */
        boolean isUncertain() {
            return why == Failure.NO_ANSWER;
        }
    }

    boolean isThere() {
        return session().isPresent();
    }

    /** Whether letters can go there: one address, with a domain, and nothing else in it. */
    static boolean isAddress(String words) {
        try {
            InternetAddress[] parsed = InternetAddress.parse(words == null ? "" : words, true);
            return parsed.length == 1
                    && parsed[0].getAddress().equals(words.strip())
                    && parsed[0].getAddress().matches("[^@\\s]+@[^@\\s]+");
        } catch (AddressException none) {
            return false;
        }
    }

    /**
     * Hands one letter over.
     *
     * @param name of the message, the same for the same attempt
     * @throws NotTaken if it was refused, or nobody knows
     */
    void carry(Envelope envelope, String name) throws NotTaken {
        if (!isAddress(envelope.to())) {
            throw new NotTaken(Failure.NO_ADDRESS, null);
        }
        Session session = session().orElseThrow(() -> new IllegalStateException("no mail session"));
        Transport transport = connected(session);
        try {
            Message message = message(envelope, name, session);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (SendFailedException refused) {
            throw new NotTaken(why(refused), refused);
        } catch (MessagingException broken) {
            throw new NotTaken(Failure.NO_ANSWER, broken);
        } finally {
            close(transport);
        }
    }

    /**
     * What the mail server answered. That a connection ended without an answer comes as the same exception, and then the letter
     * may have been taken: only a reply of SMTP that refuses is one.
     */
    private static Failure why(SendFailedException refused) {
        if (refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0) {
            return Failure.ADDRESS_REFUSED;
        }
        return String.valueOf(refused.getMessage()).matches("(?s)[45]\\d\\d[ -].*")
                ? Failure.REFUSED
                : Failure.NO_ANSWER;
    }

    /** Until here nothing was handed over: whatever fails may be tried again. */
    private static Transport connected(Session session) throws NotTaken {
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect();
            return transport;
        } catch (AuthenticationFailedException refused) {
            throw new NotTaken(Failure.LOGIN_REFUSED, refused);
        } catch (MessagingException unreachable) {
            throw new NotTaken(Failure.NO_SERVER, unreachable);
        }
    }

    private static Message message(Envelope envelope, String name, Session session) throws MessagingException {
        MimeBodyPart text = new MimeBodyPart();
        text.setText(envelope.text(), "UTF-8");
        MimeBodyPart paper = new MimeBodyPart();
        paper.setDataHandler(new DataHandler(new ByteArrayDataSource(envelope.pdf(), "application/pdf")));
        paper.setFileName(envelope.fileName());
        MimeMessage message = new Named(session, name);
        message.setFrom();
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(envelope.to(), true));
        message.setSubject(envelope.subject(), "UTF-8");
        message.setSentDate(new Date());
        message.setContent(new MimeMultipart(text, paper));
        message.saveChanges();
        return message;
    }

    private static void close(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // What was said is said; the connection ends by itself.
            System.getLogger(MailCarrier.class.getName())
                    .log(System.Logger.Level.DEBUG, "the mail server hung up", gone);
        }
    }

    /** Looked up and not injected, because where no mail server is set up there is none. The name is ours, nobody types it. */
    @SuppressWarnings("BanJNDI")
    private static Optional<Session> session() {
        try {
            Session session = InitialContext.doLookup(SESSION);
            Properties properties = session.getProperties();
            properties.putIfAbsent("mail.smtp.connectiontimeout", PATIENCE);
            properties.putIfAbsent("mail.smtp.timeout", PATIENCE);
            properties.putIfAbsent("mail.smtp.writetimeout", PATIENCE);
            return Optional.of(session);
        } catch (NamingException noneSetUp) {
            return Optional.empty();
        }
    }

    /** A message that bears our name, so that the log of the mail server can be asked for it. */
    private static final class Named extends MimeMessage {

        private final String name;

        Named(Session session, String name) {
            super(session);
            this.name = name;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + name + ">");
        }
    }
}
