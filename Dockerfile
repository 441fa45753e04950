# Built from the project's folder: docker build -t ktgs-portal .
FROM maven:3.9-eclipse-temurin-17 AS build
WORKDIR /build
COPY pom.xml ./
COPY config config
COPY src src
COPY src-webapp src-webapp
RUN mvn -B -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre
RUN useradd --system --uid 10001 --home-dir /portal --shell /usr/sbin/nologin portal
WORKDIR /portal
COPY config/server config/server
COPY --from=build /build/target/payara-micro.jar /build/target/ubkt.war ./
RUN mkdir run && chown portal:portal run
USER portal

# Secrets are not here: UBKT_DB_PASSWORD and UBKT_DB_OWNER_PASSWORD come from outside, see config/deploy/compose.yml.
ENV UBKT_MODE=production \
    UBKT_DB_URL=jdbc:postgresql://database:5432/ubkt \
    UBKT_DB_USER=ubkt_app \
    UBKT_DB_OWNER_USER=ubkt_owner

EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=180s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\n\\r\\n' >&3 && read -r line <&3 && [[ $line == *' 200 '* ]]"]

# The root folder must be empty at each start, or the application of the last one is deployed twice.
ENTRYPOINT ["bash", "-c", "rm -rf run/payara && exec \"$@\"", "portal", \
    "java", "@config/server/java.options", "-XX:MaxRAMPercentage=70", "-Dubkt.http.address=0.0.0.0", "-jar", "payara-micro.jar", \
    "--nohazelcast", "--disablephonehome", "--contextroot", "/", "--deploy", "ubkt.war", "--port", "8080", "--rootdir", "run/payara", \
    "--logproperties", "config/server/logging.properties", "--prebootcommandfile", "config/server/pre-boot.asadmin"]
