package org.contrepartie.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Has a time-stamp service outside the house sign the root of a seal, and looks whether a signature fits. The service is the
 * setting {@code contrepartie.tsa.url}; whose signature counts says {@code contrepartie.tsa.certificate}, a PEM file with the
 * certificate of the service or of who issued it. Without that file nobody's signature counts.
 *
 * <p>Source: RFC 3161.
 */
@ApplicationScoped
public class TimeStamps {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * What the service signed.
     *
     * @param at as the service says
     */
    public record Stamp(byte[] token, Instant at) {}

    /** Whether a service is configured. */
    public boolean isThere() {
        return !setting("url").isBlank();
    }

    /**
     * Has the service sign a root.
     *
     * @throws IllegalStateException if it does not answer, or with something else than its signature on that root
     */
    public Stamp sign(String root) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            TimeStampRequest request =
                    generator.generate(TSPAlgorithms.SHA256, HexFormat.of().parseHex(root), new BigInteger(64, RANDOM));
            TimeStampResponse response = new TimeStampResponse(ask(request.getEncoded()));
            response.validate(request);
            TimeStampToken token = response.getTimeStampToken();
            if (token == null || !fits(token.getEncoded(), root)) {
                throw new IllegalStateException("the time-stamp service did not sign: " + response.getStatusString());
            }
            return new Stamp(
                    token.getEncoded(), token.getTimeStampInfo().getGenTime().toInstant());
        } catch (IOException | TSPException unusable) {
            throw new IllegalStateException("the time-stamp service gave no usable answer", unusable);
        }
    }

    /** Whether a token is a signature on that root, by a service whose signature counts. */
    boolean fits(byte[] encoded, String root) {
        try {
            TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
            byte[] signed = token.getTimeStampInfo().getMessageImprintDigest();
            if (!Arrays.equals(signed, HexFormat.of().parseHex(root))) {
                return false;
            }
            Collection<X509CertificateHolder> signers = token.getCertificates().getMatches(token.getSID());
            if (signers.size() != 1) {
                return false;
            }
            X509CertificateHolder signer = signers.iterator().next();
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
            return counts(new JcaX509CertificateConverter().getCertificate(signer));
        } catch (TSPException
                | CMSException
                | IOException
                | OperatorCreationException
                | GeneralSecurityException other) {
            return false;
        }
    }

    /** The service itself, or one whose certificate the trusted one issued. */
    private static boolean counts(X509Certificate signer) throws IOException, GeneralSecurityException {
        if (setting("certificate").isBlank()) {
            return false;
        }
        try (InputStream pem = Files.newInputStream(Path.of(setting("certificate")))) {
            X509Certificate trusted =
                    (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(pem);
            if (trusted.equals(signer)) {
                return true;
            }
            signer.verify(trusted.getPublicKey());
            return true;
        }
    }

    private static byte[] ask(byte[] request) throws IOException {
        HttpRequest post = HttpRequest.newBuilder(URI.create(setting("url")))
                .timeout(PATIENCE)
                .header("Content-Type", "application/timestamp-query")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        try {
            HttpResponse<byte[]> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(post, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException("the time-stamp service answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped", stopped);
        }
    }

    private static String setting(String name) {
        return System.getProperty("contrepartie.tsa." + name, "");
    }
}
