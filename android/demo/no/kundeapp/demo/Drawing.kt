package no.kundeapp.demo

import androidx.compose.ui.ImageComposeScene
import androidx.compose.ui.semantics.SemanticsNode
import androidx.compose.ui.semantics.SemanticsProperties
import androidx.compose.ui.semantics.getAllSemanticsNodes
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.unit.Density
import kotlinx.coroutines.currentCoroutineContext
import kotlinx.coroutines.delay
import kotlinx.coroutines.withTimeout
import no.kundeapp.core.Kundeapp
import no.kundeapp.ui.KundeApp
import no.kundeapp.ui.device.Device
import org.jetbrains.skia.Image
import kotlin.coroutines.ContinuationInterceptor
import kotlin.coroutines.EmptyCoroutineContext
import kotlin.time.Duration.Companion.milliseconds
import kotlin.time.Duration.Companion.minutes

/** The whole app on a tall phone's screen, as soon as it has fetched what is new and stands still. */
internal suspend fun drawn(
    app: Kundeapp,
    device: Device,
): Image {
    val thread = currentCoroutineContext()[ContinuationInterceptor] ?: EmptyCoroutineContext
    val scene = ImageComposeScene(WIDTH_DP * SCALE, HEIGHT_DP * SCALE, Density(SCALE.toFloat()), thread) { KundeApp(app, device) }
    val screen = Screen(scene, app.words().loading)
    try {
        withTimeout(PATIENCE) {
            screen.settle()
            // The app has begun to by itself; this waits for the same.
            app.sync()
            screen.settle()
        }
        return screen.frame()
    } finally {
        scene.close()
    }
}

/** A display's frames over a scene. [loading] is what stands read out where something is on its way. */
private class Screen(
    private val scene: ImageComposeScene,
    private val loading: String,
) {
    private var frames = 0L

    fun frame(): Image = scene.render(FRAME.inWholeNanoseconds * frames++)

    /** Draws until nothing is on its way and nothing has moved for a while. */
    suspend fun settle() {
        var still = 0
        while (still < STILL) {
            frame().close()
            delay(FRAME)
            still = if (scene.hasInvalidations() || isLoading()) 0 else still + 1
        }
    }

    private fun isLoading(): Boolean {
        val nodes = scene.semanticsOwners.flatMap { it.getAllSemanticsNodes(mergingEnabled = false) }
        return nodes.none { it.config.contains(SemanticsProperties.Text) } || nodes.any { it.isLoading() }
    }

    private fun SemanticsNode.isLoading() = config.getOrNull(SemanticsProperties.ContentDescription).orEmpty().any { loading in it }
}

private const val WIDTH_DP = 412
private const val HEIGHT_DP = 1340
private const val SCALE = 2
private const val STILL = 8
private val FRAME = 16.milliseconds
private val PATIENCE = 2.minutes
