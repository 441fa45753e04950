package vn.ubkt.shared.web;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.application.ResourceWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** Adds a stamp of the content to the address of our own styles and scripts: browsers keep them for days, but never past an upgrade. */
public class StampedResources extends ResourceHandlerWrapper {

    private static final String LIBRARY = "ubkt";

    private final Map<String, String> stamps = new ConcurrentHashMap<>();

    public StampedResources(ResourceHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Resource createResource(String name, String library) {
        var resource = super.createResource(name, library);
        return resource == null || !LIBRARY.equals(library) ? resource : new Stamped(resource);
    }

    private final class Stamped extends ResourceWrapper {

        Stamped(Resource wrapped) {
            super(wrapped);
        }

        @Override
        public String getRequestPath() {
            var path = super.getRequestPath();
            return path + (path.contains("?") ? "&v=" : "?v=") + stamps.computeIfAbsent(getResourceName(), name -> stamp());
        }

        private String stamp() {
            try (var content = getInputStream()) {
                var sum = new CRC32();
                sum.update(content.readAllBytes());
                return Long.toHexString(sum.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
