news-title = News
news-none = There is nothing for you right now.
news-unread = Unread
news-unread-count = { $count ->
    [one] { $count } unread
   *[other] { $count } unread
}
news-link = Read more on the web
news-none-filtered = No article matches the selection.
news-for-private = Private
news-for-business = Business
news-for-co-operative = Housing co-operative
