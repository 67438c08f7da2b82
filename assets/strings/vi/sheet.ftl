sheet-document = Tờ hướng dẫn chăm sóc
sheet-lead-dry = Hãy giữ da đầu khô đến { $moment }.
sheet-lead-dry-name = { $name }, hãy giữ da đầu khô đến { $moment }.
sheet-lead-dry-why = Hàng nghìn vết xước nhỏ phải lành lại trước.
sheet-lead = Hãy chăm sóc da đầu đến { $day }.
sheet-lead-name = { $name }, hãy chăm sóc da đầu đến { $day }.
sheet-lead-healed = Da đầu của quý vị đã lành. Không còn quy định nào nữa.
sheet-lead-healed-name = { $name }, da đầu của quý vị đã lành. Không còn quy định nào nữa.
sheet-session = Buổi { $number } đã kết thúc vào { $moment }.
sheet-session-booked = Buổi { $number } sẽ kết thúc vào { $moment }. Các ngày dưới đây tính từ lúc đó.

sheet-from-time = từ { $time }
sheet-until-moment = đến { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }: cấm đến { $day }
sheet-forbidden-until-last = { $things }: cấm đến { $day } nếu đây là buổi cuối
sheet-if-last = Nếu đây là buổi cuối:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = Mọi lúc:
sheet-always-text = Giữ da đầu sạch. Luôn giữ tay sạch. Không gãi, không cạy.
sheet-aside = Ngoài ra:

sheet-oil = Dầu dưỡng: từ { $moment }
sheet-oil-ask = Dầu dưỡng: hỏi chúng tôi trước
sheet-oil-coconut = Dầu dừa
sheet-oil-olive = Dầu ô liu
sheet-oil-amount = Nửa hạt đậu Hà Lan
sheet-oil-real-size = Nửa hạt đậu Hà Lan là đủ cho cả da đầu. Hình vẽ đúng cỡ thật.
sheet-allergies = Quý vị bị dị ứng: { $names }. Không dùng sản phẩm hay dầu có bất kỳ chất nào trong số này.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = Buổi hẹn tới
sheet-visit-when = { $day }, đến { $time }
sheet-visit-text = Sau buổi hẹn, các ngày này tính lại từ đầu. Quý vị sẽ nhận tờ mới.

sheet-normal = Bình thường: đừng lo
sheet-normal-until = đến { $until }
sheet-normal-between = { $from } đến { $until }
sheet-normal-open = từ { $from }, xem lại ở buổi tới
sheet-normal-why = Vì sao bong da? Da bị xước khô lại rồi rụng.
sheet-normal-note = Các ngày này đúng với đa số. Quý vị có thể khác.
sheet-healed = Lành hẳn
sheet-healed-by = chậm nhất { $day }

sheet-slips = Lỡ xảy ra quá sớm?
sheet-slip = { $slip }: { $words }
sheet-silent = Không có trên trang này, hãy hỏi chúng tôi: { $things }

sheet-call-artist = Gọi cho chúng tôi
sheet-call-artist-number = Gọi cho chúng tôi: { $number }
sheet-call-doctor = Đi khám bác sĩ ngay hôm nay
sheet-call-doctor-number = Đi khám bác sĩ ngay hôm nay, hoặc gọi { $number }
sheet-call-emergency = Gọi số cấp cứu ngay
sheet-call-emergency-number = Gọi { $number } ngay lập tức
sheet-call-dermatologist = Đi khám bác sĩ da liễu

sheet-code = Quét mã này để có các ngày trên điện thoại. Mã không mở trang web nào.
sheet-received-on = Ngày nhận
sheet-signed = Chữ ký
sheet-pigment = Mực: { $name }
sheet-pigment-lot = Mực: { $name }, số lô { $lot }
sheet-questions = Thắc mắc? Gọi hoặc nhắn tin
sheet-logo = Logo của { $studio }
sheet-logo-alone = Logo của studio
sheet-page = { $page } / { $all }
sheet-disclaimer = Không phải lời khuyên y tế.
sheet-draft = Bản dịch nháp.
sheet-made = { $protocol }, phiên bản { $version } · { $paper } · in ngày { $date }
document-made = In ngày { $date }
