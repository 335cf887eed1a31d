package no.kundeapp.ui.news

import androidx.compose.foundation.Image
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.material3.MaterialTheme
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.produceState
import androidx.compose.ui.Modifier
import androidx.compose.ui.draw.clip
import androidx.compose.ui.graphics.ImageBitmap
import androidx.compose.ui.layout.ContentScale
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext
import no.kundeapp.core.ArticleRow
import no.kundeapp.core.NewsScreen
import no.kundeapp.ui.device.LocalDevice
import no.kundeapp.ui.state.attempt

/** An article's picture as soon as it is here; nothing where there is none, or it cannot be had. */
@Composable
internal fun ArticlePicture(
    screen: NewsScreen,
    article: ArticleRow,
) {
    val described = article.picture ?: return
    val device = LocalDevice.current
    val picture by produceState<ImageBitmap?>(null, screen, article.id) {
        attempt { value = screen.picture(article.id)?.let { bytes -> withContext(Dispatchers.Default) { device.picture(bytes) } } }
    }
    picture?.let { drawn ->
        Image(drawn, described.alt, Modifier.fillMaxWidth().clip(MaterialTheme.shapes.large), contentScale = ContentScale.FillWidth)
    }
}
