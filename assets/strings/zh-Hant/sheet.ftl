sheet-document = 術後護理單
sheet-lead-dry = 請保持頭皮乾燥，直到 { $moment }。
sheet-lead-dry-name = { $name }，請保持頭皮乾燥，直到 { $moment }。
sheet-lead-dry-why = 頭皮上有成千上萬處細小刮痕，要先等它們癒合。
sheet-lead = 請好好照顧頭皮，直到 { $day }。
sheet-lead-name = { $name }，請好好照顧頭皮，直到 { $day }。
sheet-lead-healed = 您的頭皮已經癒合，不再有任何限制。
sheet-lead-healed-name = { $name }，您的頭皮已經癒合，不再有任何限制。
sheet-session = 第 { $number } 次紋髮已於 { $moment } 結束。
sheet-session-booked = 第 { $number } 次紋髮將於 { $moment } 結束。以下日期從那時起算。

sheet-from-time = { $time } 起
sheet-until-moment = 直到 { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }：{ $day } 前禁止
sheet-forbidden-until-last = { $things }：如果這是最後一次紋髮，{ $day } 前禁止
sheet-if-last = 如果這是最後一次紋髮：
sheet-if-last-rule = { sheet-if-last }{ $rule }

sheet-always = 任何時候：
sheet-always-text = 保持頭皮清潔。雙手務必洗淨。不要抓，不要摳。
sheet-aside = 另外：

sheet-oil = 用油：{ $moment } 起
sheet-oil-ask = 用油：請先問我們
sheet-oil-coconut = 椰子油
sheet-oil-olive = 橄欖油
sheet-oil-amount = 半顆豌豆
sheet-oil-real-size = 半顆豌豆大小的油就夠塗整個頭皮。圖為實際大小。
sheet-allergies = 您的過敏：{ $names }。含有其中任何一種的產品或油，都不要用。
sheet-product = { $name }：{ $verdict }。{ $reason }

sheet-visit = 您的下次預約
sheet-visit-when = { $day }，{ $time } 結束
sheet-visit-text = 預約之後，日期重新計算。您會拿到一張新的護理單。

sheet-normal = 正常現象：不用擔心
sheet-normal-until = 直到 { $until }
sheet-normal-between = { $from } 至 { $until }
sheet-normal-open = { $from } 起，下次療程時判斷
sheet-normal-why = 為什麼有皮屑？有刮痕的皮膚乾了會脫落。
sheet-normal-note = 這些日期適合大多數人，您的情況可能不同。
sheet-healed = 完全癒合
sheet-healed-by = 最遲 { $day }

sheet-slips = 太早發生了？
sheet-slip = { $slip }：{ $words }
sheet-silent = 本頁沒有寫的，請問我們：{ $things }

sheet-call-artist = 請打電話給我們
sheet-call-artist-number = 請打電話給我們：{ $number }
sheet-call-doctor = 今天就去看醫生
sheet-call-doctor-number = 今天就去看醫生，或致電 { $number }
sheet-call-emergency = 立即撥打緊急電話
sheet-call-emergency-number = 立即撥打 { $number }
sheet-call-dermatologist = 去看皮膚科醫生

sheet-code = 掃描此碼，把這些日期存到手機。它不會開啟任何網站。
sheet-received-on = 收到日期
sheet-signed = 簽名
sheet-pigment = 色料：{ $name }
sheet-pigment-lot = 色料：{ $name }，批號 { $lot }
sheet-questions = 有疑問？請來電或傳訊息
sheet-logo = { $studio } 的標誌
sheet-logo-alone = 工作室的標誌
sheet-page = 第 { $page } 頁，共 { $all } 頁
sheet-disclaimer = 不是醫療建議。
sheet-draft = 翻譯初稿。
sheet-made = { $protocol }，版本 { $version } · { $paper } · 列印於 { $date }
document-made = 列印於 { $date }
