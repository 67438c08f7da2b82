# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = Có
form-no = Không
form-not-answered = Chưa trả lời
form-name = Họ tên
form-date = Ngày
form-signature = Chữ ký
form-made = { $title }, phiên bản { $version }. Ký ngày { $when }.
form-blank-made = { $title }, phiên bản { $version }.
form-if-yes = Nếu có: { $question }
form-if-no = Nếu không: { $question }
form-if-yes-to = Nếu trả lời có cho “{ $about }”: { $question }
form-if-no-to = Nếu trả lời không cho “{ $about }”: { $question }
form-sign = Ký tên
form-sign-here = Ký ở đây bằng bút, ngón tay hoặc chuột
form-undo-stroke = Hoàn tác nét cuối
form-clear = Xóa
form-still-open = Vui lòng trả lời câu này.
form-thanks = Cảm ơn. Biểu mẫu đã được ký.
form-hand-back = Vui lòng trả lại thiết bị.
