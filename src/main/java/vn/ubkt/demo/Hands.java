package vn.ubkt.demo;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;

/** Shares work that does not depend on its order among a few threads: while one waits for the database, another computes. */
@ApplicationScoped
class Hands {

    private static final int NUMBER = 3;

    @Resource
    private ManagedExecutorService executor;

    <T> void share(Collection<T> pieces, Consumer<T> work) {
        var rest = new ConcurrentLinkedQueue<>(pieces);
        List<Future<?>> hands = new ArrayList<>();
        for (int i = 0; i < NUMBER; i++) {
            hands.add(executor.submit(() -> {
                for (T piece = rest.poll(); piece != null; piece = rest.poll()) {
                    work.accept(piece);
                }
            }));
        }
        hands.forEach(Hands::await);
    }

    private static void await(Future<?> hand) {
        try {
            hand.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the demo was not loaded", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the demo was not loaded: the portal is stopping", stopped);
        }
    }
}
