package org.mobilityplan.hosts.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.Test;
import org.mobilityplan.hosts.check.HostCheck;

/** The application, started by Jersey in the server of the JDK. */
class PlansApplicationTest {

    @Test
    void every_document_is_answered_as_the_library_reads_it() throws IOException, InterruptedException {
        HttpServer server = JdkHttpServerFactory.createHttpServer(
                URI.create("http://localhost:0/"), ResourceConfig.forApplicationClass(PlansApplication.class));
        try {
            HostCheck check = HostCheck.post(
                    URI.create("http://localhost:" + server.getAddress().getPort() + "/plans"));
            assertThat(check.differences()).isEmpty();
            assertThat(check.invalid()).isGreaterThan(150);
            assertThat(check.valid()).isGreaterThan(150);
        } finally {
            server.stop(0);
        }
    }
}
