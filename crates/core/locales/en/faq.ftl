faq-title = Frequently asked questions
faq-none = There are no questions here yet.
faq-no-match = No question matches the search.
faq-count = { $count ->
    [0] No questions
    [one] { $count } question
   *[other] { $count } questions
}
